CREATE TABLE `expanded_threads` (
	`account_id` integer NOT NULL,
	`thread_id` text NOT NULL,
	PRIMARY KEY(`account_id`, `thread_id`),
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
DROP INDEX `candidates_outcome`;--> statement-breakpoint
ALTER TABLE `candidates` ADD `attempts` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `candidates` ADD `next_try_at` integer;--> statement-breakpoint
ALTER TABLE `candidates` ADD `last_error` text;--> statement-breakpoint
CREATE INDEX `candidates_queue` ON `candidates` (`account_id`,`outcome`,`gmail_id`);--> statement-breakpoint
ALTER TABLE `accounts` ADD `history_id` text;--> statement-breakpoint
ALTER TABLE `accounts` ADD `reconciled_at` integer;--> statement-breakpoint
ALTER TABLE `accounts` ADD `reconciled_days` integer;--> statement-breakpoint
ALTER TABLE `accounts` ADD `reconciled_with` text;--> statement-breakpoint
ALTER TABLE `sync_runs` ADD `scope` text;--> statement-breakpoint
ALTER TABLE `sync_runs` ADD `fetched` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `sync_runs` ADD `failed` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `sync_runs` ADD `error_message` text;--> statement-breakpoint
CREATE INDEX `findings_thread` ON `findings` (`account_id`,`thread_id`);