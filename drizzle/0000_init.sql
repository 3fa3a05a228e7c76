CREATE TABLE `accounts` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`address` text NOT NULL,
	`state` text NOT NULL,
	`sample` integer NOT NULL,
	`client_id` text NOT NULL,
	`listed_until` integer,
	`last_sync_at` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `accounts_address_unique` ON `accounts` (`address`);--> statement-breakpoint
CREATE TABLE `applications` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`company` text NOT NULL,
	`title` text,
	`location` text,
	`requisition_id` text,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `candidates` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`account_id` integer NOT NULL,
	`gmail_id` text NOT NULL,
	`thread_id` text NOT NULL,
	`outcome` text NOT NULL,
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `candidates_gmail` ON `candidates` (`account_id`,`gmail_id`);--> statement-breakpoint
CREATE INDEX `candidates_outcome` ON `candidates` (`account_id`,`outcome`);--> statement-breakpoint
CREATE TABLE `events` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`application_id` integer NOT NULL,
	`at` integer NOT NULL,
	`kind` text NOT NULL,
	`type` text,
	`finding_id` integer,
	`interview` text,
	`status` text,
	`retracted_at` integer,
	FOREIGN KEY (`application_id`) REFERENCES `applications`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`finding_id`) REFERENCES `findings`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `events_application` ON `events` (`application_id`,`at`);--> statement-breakpoint
CREATE INDEX `events_finding` ON `events` (`finding_id`);--> statement-breakpoint
CREATE TABLE `finding_texts` (
	`finding_id` integer PRIMARY KEY NOT NULL,
	`sealed` blob NOT NULL,
	`kept_at` integer NOT NULL,
	FOREIGN KEY (`finding_id`) REFERENCES `findings`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `findings` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`account_id` integer NOT NULL,
	`gmail_id` text NOT NULL,
	`thread_id` text NOT NULL,
	`sender_name` text,
	`sender_address` text,
	`subject` text,
	`date` integer NOT NULL,
	`state` text NOT NULL,
	`verdict` text NOT NULL,
	`type` text NOT NULL,
	`confidence` real NOT NULL,
	`decided_by` text NOT NULL,
	`reason` text NOT NULL,
	`fields` text NOT NULL,
	`evidence` text NOT NULL,
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `findings_gmail` ON `findings` (`account_id`,`gmail_id`);--> statement-breakpoint
CREATE INDEX `findings_state` ON `findings` (`state`,`date`);--> statement-breakpoint
CREATE TABLE `reviews` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`finding_id` integer NOT NULL,
	`action` text NOT NULL,
	`detected_type` text NOT NULL,
	`detected_fields` text NOT NULL,
	`type` text NOT NULL,
	`fields` text NOT NULL,
	`reviewed_at` integer NOT NULL,
	`undone_at` integer,
	FOREIGN KEY (`finding_id`) REFERENCES `findings`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `reviews_finding` ON `reviews` (`finding_id`);--> statement-breakpoint
CREATE TABLE `set_aside` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`account_id` integer NOT NULL,
	`gmail_id` text NOT NULL,
	`thread_id` text NOT NULL,
	`sender_name` text,
	`sender_address` text,
	`subject` text,
	`date` integer NOT NULL,
	`reason` text NOT NULL,
	`set_aside_at` integer NOT NULL,
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `set_aside_gmail` ON `set_aside` (`account_id`,`gmail_id`);--> statement-breakpoint
CREATE TABLE `settings` (
	`key` text PRIMARY KEY NOT NULL,
	`value` text
);
--> statement-breakpoint
CREATE TABLE `sync_runs` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`account_id` integer NOT NULL,
	`started_at` integer NOT NULL,
	`ended_at` integer,
	`listed` integer NOT NULL,
	`found` integer NOT NULL,
	`set_aside` integer NOT NULL,
	`error_code` text,
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE cascade
);
