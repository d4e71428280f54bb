"""What the measured stages of all languages share: benchmarks, and schedules of threads."""
