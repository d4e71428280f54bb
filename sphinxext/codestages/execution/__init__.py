"""Running the toolchain: the only place that starts a process."""
