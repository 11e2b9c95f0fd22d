"""Signs of the urgent conditions: phrases made of the other lexicons' concepts."""
