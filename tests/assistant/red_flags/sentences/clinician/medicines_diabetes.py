"""Medicines, and the feet of diabetics."""

from tests.assistant.red_flags.sentences.tables import Sentences

SENTENCES: Sentences = {
    "nsaid-caution.body": (
        (
            "I take ramipril, is ibuprofen ok for my knee?",
            "Can I use diclofenac for my calf with kidney disease?",
        ),
        (
            "Is paracetamol ok for a sore calf? I take ramipril.",
            "No kidney trouble, no tablets, one ibuprofen for a stubbed toe, fine?",
        ),
    ),
    "nsaid-caution.ulcer": (
        (
            "I had a stomach ulcer years ago, is naproxen alright for my back?",
            "Which is gentler, ibuprofen or aspirin? || Had an ulcer in my thirties",
        ),
        (
            "I had a mouth full of grit, which gel is easiest to swallow?",
            "Never had an ulcer, one ibuprofen for a headache, ok?",
        ),
    ),
    "nsaid-caution.older": (
        (
            "I'm 70, is ibuprofen ok for my knees?",
            "Naproxen for a sore hip? I am 66.",
        ),
        (
            "I'm 70, is a 10k plan sensible?",
            "I'm 30 and fit, one ibuprofen for a headache, ok?",
        ),
    ),
    "nsaid-caution.before-running": (
        (
            "Two ibuprofen before the marathon, sensible?",
            "I take nurofen at mile 15 to get me through.",
        ),
        (
            "I never take ibuprofen before a race, what about caffeine?",
            "Coffee before the marathon, sensible?",
        ),
    ),
    "nsaid-caution.daily": (
        (
            "I've been popping ibuprofen every day for months.",
            "Taking naproxen three times a day for my shin.",
        ),
        (
            "I take magnesium every day for months now.",
            "I stopped taking ibuprofen, it did nothing.",
        ),
    ),
    "fluoroquinolone-tendon.sore": (
        (
            "Started ciprofloxacin last week and my achilles is sore.",
            "How do I stretch a stiff heel cord? || I'm on day five of levofloxacin",
        ),
        (
            "On amoxicillin for a tooth and my achilles is stiff first thing.",
            "Had cipro years ago, no tendon trouble, how many heel drops?",
        ),
    ),
    "steroid-tendon.injected": (
        (
            "Cortisone jab in my heel last week, can I run on Sunday?",
            "Had a steroid injection in my knee ten days ago, is foam rolling fine?",
        ),
        (
            "My steroid nasal spray dries my nose, can I run?",
            "That plan is my old one on steroids, can I run six days?",
        ),
    ),
    "steroid-tendon.tablets": (
        (
            "I've been on prednisolone for years and my shin bone hurts.",
            "Long term steroids for my lungs, now my hip aches when I jog.",
        ),
        (
            "I use a steroid cream for eczema, my quads are a bit sore after squats.",
            "Been on a new plan for years, which shoes next?",
        ),
    ),
    "diabetic-foot-wound.broken-skin": (
        (
            "Type 2 diabetic with a blister on my heel, can I run?",
            "Small cut under my toe, clean. || I'm diabetic by the way",
        ),
        (
            "Blister on my heel from new shoes, can I run?",
            "I'm type 1, how many gels for a half marathon?",
        ),
    ),
}
