"""The fixed texts of the guard, by condition; no model writes them."""
