"""Joints and skin that are infected."""

from tests.assistant.red_flags.sentences.tables import Sentences

SENTENCES: Sentences = {
    "septic-joint.hot": (
        (
            "My knee is red and hot and I can't bend it, no fall. Ice?",
            "ankle is swollen and hot and ive got a fever",
        ),
        (
            "My knee is a bit warm after a long run, bends fine and cools by supper.",
            "Ankle swollen since I turned it, not hot, no fever, bends fine.",
        ),
    ),
    "septic-joint.red-overnight": (
        (
            "Woke up and the big toe joint is red and swollen, I can't bear the sheet on it.",
            "my elbow swelled up overnight and went red, I'm on methotrexate",
        ),
        (
            "The big toe is a bit red where the shoe rubs.",
            "My elbow isn't red or swollen, it just aches after press ups.",
        ),
    ),
    "septic-joint.fever-and-joint": (
        (
            "I have a fever and my hip is so sore I can't move it.",
            "chills since last night and the wrist, I cannot bend it",
        ),
        (
            "I had a fever in January and my hip was fine throughout.",
            "No fever, hip is stiff after the sofa and moves fine.",
        ),
    ),
    "spreading-skin-infection.red-line": (
        (
            "There's a red streak going up my shin from a blister.",
            "red line creeping up my foot from the cut, it's hot",
        ),
        (
            "My sock leaves a red line round my ankle that fades in minutes.",
            "No red line, the blister is dry and healing.",
        ),
    ),
    "spreading-skin-infection.spreading": (
        (
            "The graze on my knee is hot and the redness is spreading.",
            "infected blister, the red patch is bigger than yesterday, sore and warm",
            "the nurse drew a ring round my graze and the red has gone well past it",
            "the red round the bite, they drew a line round it last night, now it's beyond it",
        ),
        (
            "The graze on my knee is pink and getting smaller.",
            "Blister isn't red and the redness isn't spreading.",
            "the nurse drew a ring round the date and we have gone past it",
            "they drew a line round the car park, i ran past it",
        ),
    ),
    "spreading-skin-infection.hot-and-spreading": (
        (
            "The skin on my shin is red, hot and swollen, and it's spreading quickly.",
            "patch on my calf went red and its hot, growing since lunch",
        ),
        (
            "The skin on my shin is red from the sun and not hot, fading already.",
            "Running is spreading in our office, and the hot new shoes are red.",
        ),
    ),
    "spreading-skin-infection.pus-and-ill": (
        (
            "Pus is coming out of the blister and I feel feverish.",
            "cut on my shin is oozing, skin round it gone red",
        ),
        (
            "The blister leaked clear water and feels fine.",
            "No pus from the cut, and I feel well.",
        ),
    ),
    "spreading-skin-infection.bite": (
        (
            "A dog bit my calf on the towpath, two holes that bled. Can I run home?",
            "terrier nipped my ankle and it broke the skin",
        ),
        (
            "A dog chased me on the towpath and only barked.",
            "The dog had my leggings, only got a mouthful of fabric.",
        ),
    ),
}
