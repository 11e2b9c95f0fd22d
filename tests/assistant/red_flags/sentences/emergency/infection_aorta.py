"""Infection of the whole body, and the great vessel."""

from tests.assistant.red_flags.sentences.tables import Sentences

SENTENCES: Sentences = {
    "sepsis.urine": (
        (
            "high fever, breathing fast and I haven't peed all day",
            "burning up, heart racing, not passed urine since yesterday",
        ),
        (
            "fever yesterday, gone now, peeing normally",
            "breathing fast in intervals",
        ),
    ),
    "sepsis.mind": (
        (
            "blister has gone green, she's shivering and talking nonsense",
            "urine infection, a temp, and he doesn't know what day it is",
        ),
        (
            "blister is healing, no temp",
            "uti last month, all clear now",
        ),
    ),
    "sepsis.skin": (
        (
            "wound infected and my legs have gone mottled",
            "fever and my skin is blotchy and marbled",
        ),
        (
            "mottled bark on the trees",
            "blotchy sunburn",
        ),
    ),
    "sepsis.rigors": (
        (
            "infected blister and I'm shaking so hard my teeth chatter",
            "graze is full of pus, shivering uncontrollably",
        ),
        (
            "shivering after the cold race until I had tea",
            "infected toe, no shivers",
        ),
    ),
    "sepsis.breath": (
        (
            "chest infection, fever, and breathing so fast at rest",
            "my cut is infected, I have a temp and feel like I'm dying",
        ),
        (
            "chest infection last winter, better now",
            "mild fever with a cold",
        ),
    ),
    "sepsis.rash": (
        (
            "purple spots on his legs that don't fade",
            "a rash that doesn't fade under a glass",
        ),
        (
            "a rash on my shins that fades when I press",
            "the colours on my shoes don't fade",
        ),
    ),
    "sepsis.immune-down": (
        (
            "on chemo with a temp of 38.1, otherwise fine",
            "chemo on Tuesday. || shivery tonight, jog it off?",
            "my neutrophils are low and I'm running a temperature",
        ),
        (
            "finished chemo in 2019, a fever with flu last week, how do I come back?",
            "after chemo my feet tingle a bit, all week fever free",
            "on chemo, no fever, feeling good, is a jog ok?",
            "my sister's on chemo and I have a fever, should I visit?",
        ),
    ),
    "sepsis.immune-number": (
        (
            "on chemo, 38.1, otherwise fine",
            "no spleen and 39.2 just now",
        ),
        (
            "on chemo, 38 miles last month",
            "I'm 38 and on chemo",
        ),
    ),
    "sepsis.immune-lost": (
        (
            "no spleen, running a temp since the trail race",
            "kidney transplant five years ago, 38.9 on the thermometer and a fever now",
        ),
        (
            "I've no spleen, are ultras ok?",
            "stitch under the spleen, no fever, all runs",
        ),
    ),
    "sepsis.immune-down-kin": (
        (
            "my wife is having chemo and she has a temperature of 38.4",
            "dad's on chemotherapy. He is shivering tonight",
        ),
        (
            "my sister's on chemo and I'm running a 10k for her",
            "my mum has no spleen and I've a cold, no fever in the house",
        ),
    ),
    "sepsis.immune-medicine": (
        (
            "I'm on azathioprine, shivering, can't stop shaking, feel awful",
            "on humira with a fever of 39, breathing fast and drowsy",
        ),
        (
            "on methotrexate for psoriasis, knees feel awful after hills",
            "on humira, a temp of 38 since lunch",
        ),
    ),
    "aorta.tearing": (
        (
            "a sudden tearing between my shoulder blades and I'm drenched",
            "something ripped in my back, came out in a cold sweat",
        ),
        (
            "felt a tear in my calf",
            "ripping it up on the hills",
        ),
    ),
    "aorta.sudden": (
        (
            "sudden agony in my back and I nearly fainted",
            "pain in my belly came out of nowhere, I'm grey and clammy",
        ),
        (
            "sudden twinge in my back when lifting",
            "back ache for years",
        ),
    ),
    "aorta.through": (
        (
            "sudden pain straight through to my back and a cold sweat",
            "it goes right through to my spine, came on in one second, and I'm clammy",
            "they are watching my aneurysm, there's a pain gone through from belly to back "
            "and i felt faint",
            "known aneurysm, it went through from my stomach to my back, clammy",
        ),
        (
            "the route goes straight through to the back of the park",
            "pain in my back after gardening",
            "they are watching my aneurysm, i went through from the hall to the back room",
            "we went through from my kitchen to my back garden",
        ),
    ),
    "aorta.pulsing": (
        (
            "my belly is pulsing and my back is in pain",
            "there's a heartbeat in my belly and it aches",
        ),
        (
            "my calf is pulsing after sprints",
            "belly laugh, ribs ache",
        ),
    ),
    "aorta.known-pain": (
        (
            "I have an aneurysm and now there's pain in my back",
            "known aortic bulge and a bad pain in my stomach today",
        ),
        (
            "can I run with a small aneurysm?",
            "my grandad had an aneurysm",
        ),
    ),
    "aorta.stabbing": (
        (
            "stabbing pain through to my back, sweating buckets",
            "agony straight through to my spine and I've gone grey",
        ),
        (
            "stabbing pain in my heel, sweating after a run",
            "pain through to the finish",
        ),
    ),
    "sepsis.skin-over-turns": (
        (
            "the graze from tuesday is weepy || my legs look marbled || and my heart is racing",
            "infected blister, on nothing for it || knees all mottled, not been for a wee "
            "since last night",
        ),
        (
            "the graze from tuesday is healing || my legs go mottled after a hot bath, always have",
            "my heart is racing after sprints || the countertop in the kitchen is marbled",
        ),
    ),
}
