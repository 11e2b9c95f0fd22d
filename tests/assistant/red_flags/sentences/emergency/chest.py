"""What may be the heart: pain, pressure or weight in the chest, and what it spreads to."""

from tests.assistant.red_flags.sentences.tables import Sentences

SENTENCES: Sentences = {
    "chest-pain.spreading": (
        (
            "my chest is paining, left arm is paining also",
            "from morning chest is paining, going to jaw also",
            "there is an ache in my chest and it goes down my left arm",
            "pressure behind my breastbone that creeps up into my jaw on the climb",
        ),
        (
            "chest is totally fine, only legs are paining",
            "my both calves are paining, left hand holds the water",
            "my left arm aches after the rowing session",
            "jaw sore from grinding my teeth at night",
        ),
    ),
    "chest-pain.with-signs": (
        (
            "chest pain since the 5k and I'm clammy with it",
            "my chest is aching and I feel sick, just back from a jog",
        ),
        (
            "chest sore after bench press yesterday, a bit sweaty from the gym",
            "no chest pain, just sweaty and tired after the long run",
        ),
    ),
    "chest-pain.crushing": (
        (
            "it's like an elephant sitting on my chest",
            "a vice round my ribs every time I go up the bank",
        ),
        (
            "my chest strap feels like a vice",
            "what does a crushing chest feeling mean in a novel?",
        ),
    ),
    "chest-pain.held": (
        (
            "my dad is clutching his chest after his run and he's gone grey",
            "he keeps rubbing his chest every time we jog",
        ),
        (
            "he had his hand in his pocket all race",
            "she held her chest number on with pins",
        ),
    ),
    "chest-pain.effort": (
        (
            "I get an ache behind my breastbone on hills and it goes when I stop",
            "chest pains come on each run lately and settle once I walk",
        ),
        (
            "the stitch goes when I slow down",
            "calf ache on hills goes when I stop",
        ),
    ),
    "chest-pain.during-effort": (
        (
            "chest pain on my run today",
            "had burning in my chest during intervals tonight",
        ),
        (
            "no chest pain on my run",
            "chest day then a run, everything aches",
        ),
    ),
    "chest-pain.jaw-or-arm": (
        (
            "sore jaw, left arm achy and she's clammy since our jog",
            "numb left arm and a cold sweat halfway round parkrun",
        ),
        (
            "arm aches from carrying a bottle",
            "toothache since the dentist",
        ),
    ),
    "chest-pain.current": (
        (
            "new shoes a week ago, and I get chest pain on every run",
            "my chest is still tight, and I raced on Tuesday",
        ),
        (
            "my chest strap is still loose today",
            "no chest pain today",
        ),
    ),
    "chest-pain.recurring": (
        (
            "last week my chest was tight on the hill, it's been back on both runs, gone if I walk",
            "chest ache every run, eases when I slow",
        ),
        (
            "shin ache every run, eases when I slow",
            "my chest strap slips every run until I stop",
        ),
    ),
    "chest-pain.elsewhere": (
        (
            "my lower teeth ache going up the hill, only on the climb, and once I stop it goes",
            "left arm weighs a ton on hills, normal on the flat",
            "my teeth ache, it comes on with anything uphill and goes when I stand",
        ),
        (
            "my legs ache with anything uphill and it goes when I stand",
            "my legs ache only on hills and it goes when I stop",
            "my teeth ache in cold air on the climbs and it goes when I stop",
        ),
    ),
}
