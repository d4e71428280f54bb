"""Schedules: when which thread ran."""
