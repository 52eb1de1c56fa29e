-- Which of several second looks an item waits for: an earlier one that ends late is not written down.
alter table rectification_item add recheck_run uuid;
