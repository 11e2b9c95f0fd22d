"""Diabetic feet, and blood from the gut."""

from tests.assistant.red_flags.sentences.tables import Sentences

SENTENCES: Sentences = {
    "diabetic-foot-infected.hot-and-grown": (
        (
            "I'm type 1. My left foot is puffy. It's hotter than the other, no wound.",
            "diabetic here, foot looks swollen and its red, no pain",
        ),
        (
            "I'm type 1 and my feet are fine. Which socks for a hot day?",
            "Diabetic, blister on the heel is small and clean and dry.",
        ),
    ),
    "diabetic-foot-infected.sign": (
        (
            "Dad has diabetes and his toe has gone black.",
            "type 2, heel blister is oozing and smells",
        ),
        (
            "Dad has diabetes and wants black running shoes for wide feet.",
            "Type 2, no blisters, toes fine. How much should I walk?",
        ),
    ),
    "gi-bleed-black-stool.black": (
        (
            "My poo is black and sticky since I took naproxen.",
            "black tarry stools for two days",
        ),
        (
            "My poo is black from the iron tablets, the GP said it would be.",
            "My stools are normal, no black, no blood.",
        ),
    ),
    "gi-bleed-black-stool.bloody": (
        (
            "Bloody diarrhoea after every long run.",
            "there was dark red blood in my poo after the race",
        ),
        (
            "Diarrhoea after every long run, no blood.",
            "My poo is normal and so is my blood test.",
        ),
    ),
}
