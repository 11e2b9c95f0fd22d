"""The guard's second reader: a small trained model that may raise a level, never lower one."""
