"""Signs of the emergency conditions: phrases made of the other lexicons' concepts."""
