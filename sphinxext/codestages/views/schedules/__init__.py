"""The view of schedules: when each thread ran."""
