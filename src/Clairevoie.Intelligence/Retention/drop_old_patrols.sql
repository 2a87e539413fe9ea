-- Hours of patrol older than facts are kept.
delete from patrol_hours where week < @week
