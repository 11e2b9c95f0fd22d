"""What is met more seldom: current, glands, a rigid belly, an artificial hip, kidneys that stop."""

from tests.assistant.red_flags.sentences.tables import Sentences

SENTENCES: Sentences = {
    "current.lightning": (
        (
            "struck by lightning on my run, just a bit deaf",
            "lightning hit me on the ridge",
        ),
        (
            "what are the odds of being struck by lightning on a run?",
            "felt like I'd been hit by lightning when the calf cramped",
        ),
    ),
    "current.lightning-near": (
        (
            "lightning struck next to us, ears ringing and my arm is numb",
            "lightning hit the tree by me and I feel dazed",
        ),
        (
            "lightning struck near us so we cut the run short, all fine",
            "lightning fast finish, ears ringing from the cheering",
        ),
    ),
    "current.shock": (
        (
            "had a shock off a lamp post, heart's skipping since",
            "had a shock off a lamp post, heart's skipping since. No chest pain, no fainting",
            "electrocuted by the plug, there is a burn mark on my hand and I nearly fainted",
        ),
        (
            "zapped by a cattle fence, just a tickle, all fine",
            "electric fence along the route, how far to stay away?",
        ),
    ),
    "adrenal.tablets-lost": (
        (
            "I'm on long term steroids and got D&V, can't keep tablets down",
            "I have Addison's || been vomiting all night",
        ),
        (
            "3-day prednisolone course, been sick twice with a bug",
            "steroid cream on the rash, been sick since last night",
        ),
    ),
    "belly.rigid": (
        (
            "tummy rock hard and I can't stand up straight",
            "stomach rigid, agony, doubled over since the race",
            "tummy rock hard, I'm doubled over. No fever",
        ),
        (
            "tummy hard after all that pasta",
            "stomach solid as a rock after planks, can't stand burpees",
        ),
    ),
    "deformity.artificial-hip": (
        (
            "had a hip done in June, bent to tie my laces, felt it clunk and now can't stand",
            "five weeks after hip replacement, a clunk, the leg's short",
        ),
        (
            "my new hip clunks when I get up, no pain",
            "new hip, popped to the shop, not running yet",
        ),
    ),
    "sepsis.joint": (
        (
            "my knee's red hot and huge, shivering and shaking since last night",
            "the knee injection was 4 days ago || it's boiling hot, swollen, and I've the shakes",
        ),
        (
            "knee warm after my run, shivering in the rain",
            "my knee's hot and swollen from the run in the heat, shaking with laughter",
        ),
    ),
    "muscle-kidneys.no-urine": (
        (
            "haven't peed since the ultra yesterday, last bit was brown, arms swollen",
            "can't bend my knees since the 50 miler || hardly peed and what there is, is brown",
        ),
        (
            "hardly peed all morning, the race went fine, pee was pale",
            "legs wrecked by the ultra, peeing plenty and clear",
        ),
    ),
    "collapse.sickle": (
        (
            "sickle trait, sprint reps, my legs turned to jelly and won't move",
            "he has sickle cell, collapsed in the fitness run",
        ),
        (
            "sickle trait, never any trouble, run three times a week",
            "hockey: sickle shaped scar, legs gone after the long run",
        ),
    ),
    "chest-pain.sickle": (
        (
            "sickle cell disease, my chest hurts and I have a fever",
            "carry sickle cell. chest pain and breathless since the cold swim",
        ),
        (
            "sickle trait and a mild cough, can I run?",
            "sickle cell, chest is fine, no fever",
        ),
    ),
}
