CREATE TABLE `finding_learnables` (
	`finding_id` integer PRIMARY KEY NOT NULL,
	`features` blob NOT NULL,
	`scores` blob NOT NULL,
	`feature_version` integer NOT NULL,
	FOREIGN KEY (`finding_id`) REFERENCES `findings`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `learning` (
	`id` integer PRIMARY KEY NOT NULL,
	`layer` blob NOT NULL,
	`feature_version` integer NOT NULL,
	`learnt_at` integer NOT NULL,
	`used` integer NOT NULL,
	`figures` text NOT NULL
);
--> statement-breakpoint
ALTER TABLE `reviews` ADD `tells_sender` integer DEFAULT true NOT NULL;