-- The API may look whether the migrations of its version have run (k8s: it starts only then).
grant select on flyway_schema_history to ${app_role};
