"""Nerves that fail, and the neck of the hip."""

from tests.assistant.red_flags.sentences.tables import Sentences

SENTENCES: Sentences = {
    "foot-drop-weakness.foot": (
        (
            "My right foot keeps slapping the ground since Monday.",
            "sciatica, and now i cant lift my toes up",
            "my foot flaps down with every step since the weekend",
            "back has been bad, walking on my heels the right one just drops",
        ),
        (
            "Both feet slap on the treadmill at low cadence.",
            "My toes lift fine, shins just tight.",
            "my tent flaps with every gust since the weekend",
            "walking in my heels the price just drops",
        ),
    ),
    "foot-drop-weakness.leg": (
        (
            "Sciatica for weeks and the leg is getting weaker.",
            "sudden weakness in my leg since yesterday",
        ),
        (
            "I have weak glutes, says my physio. Which exercises?",
            "Sciatica for weeks, leg is as strong as ever.",
        ),
    ),
    "femoral-neck-stress-fracture.hop": (
        (
            "Deep groin pain and I can't hop on that leg.",
            "sore spot on my shin bone, hopping is agony",
        ),
        (
            "Groin is tight and I can hop on that leg all day.",
            "Shin bone is fine, hop test no problem.",
        ),
    ),
    "femoral-neck-stress-fracture.walk": (
        (
            "Pain deep in the front of my hip, I'm limping and it aches at night.",
            "groin hurts, now every step, marathon in three weeks",
        ),
        (
            "The front of my hip is tight from sitting and loosens as I run.",
            "Groin is sore to squeeze after football, walking is fine.",
        ),
    ),
    "femoral-neck-stress-fracture.underfuelled": (
        (
            "no periods for months || her groin hurts || just walking to class, with a limp",
            "groin ache and i limp every step || my periods stopped in spring",
        ),
        (
            "no periods for months || my groin is fine, hairdresser says hi",
            "a limp handshake and no groin pain || my periods stopped in spring",
        ),
    ),
    "femoral-neck-stress-fracture.bone-drug": (
        (
            "on alendronic acid ten years, my thigh aches and now every step hurts",
            "I take Prolia || groin is sore || yes in bed as well",
        ),
        (
            "on alendronic acid, no aches, is hopping good for bones?",
            "on Fosamax and my thighs are sore from squats, easing",
        ),
    ),
}
