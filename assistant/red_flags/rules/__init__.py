"""The rules of the guard as data, one file a level. Ids are stable and never reused."""
