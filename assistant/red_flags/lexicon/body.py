"""Parts of the body, as runners name them."""

CONCEPTS = {
    "chest": "chest, breastbone, breast bone, sternum, ribcage, rib cage, pecs",
    "heart": "heart, ticker, pulse, heartbeat, heart beat, heart rate, hr",
    "jaw": "jaw, jaws, teeth, lower jaw",
    "throat": "throat, tongue, lips, lip, mouth, windpipe, airway, gullet",
    "face": "face, mouth, cheek, smile, eyelid",
    "eye": "eye, eyes, eyesight, sight, vision",
    "head": "head, skull, forehead, temple, noggin, bonce, heid, nut, noodle",
    "neck": "neck, cervical spine",
    "shoulder": "shoulder, shoulders, shoulder blade, shoulder blades, collarbone, collar bone",
    "arm": "arm, arms, forearm, forearms, elbow, elbows, wrist, wrists, bicep, biceps",
    "hand": "hand, hands, finger, fingers, fingertips, thumb, thumbs",
    "back": """
        back, lower back, low back, spine, backbone, lumbar, upper back, mid back, vertebra,
        vertebrae, between my shoulder blades, between the shoulder blades, between shoulder
        blades, flank, loin
    """,
    "belly": "belly, tummy, stomach, abdomen, guts, gut, abdominal, lower abdomen",
    "groin": """
        groin, groins, crotch, pubic bone, inner hip, inside of my hip, inside my hip, front
        of my hip, front of the hip, hip crease, crease of my hip, adductor, adductors
    """,
    "hip": "hip, hips, pelvis, hipbone, hip bone",
    "buttock": """
        buttock, buttocks, bum, bum cheek, butt, butt cheek, glute, glutes, backside,
        bottom, arse, ass, sit bone, sitting bone, sacrum, tailbone
    """,
    "saddle": """
        saddle area, saddle region, between my legs, between the legs, between her legs, between his
        legs, undercarriage, genitals, privates, private parts, private area, perineum, vagina,
        vulva, penis, willy, down below, down there, my bits, lady parts, lady bits, back passage,
        anus, rectum, inner thighs, crotch area, crotch, fanny, taint, nether regions, the seat area
    """,
    "testicle": """
        testicle, testicles, ball sack, ballsack, scrotum, nutsack, nut sack, left ball,
        right ball, my balls, his balls, one ball, one nut, left nut, right nut, testes,
        testis, my nuts, his nuts, bollock, bollocks, knackers, ball bag, a ball, his ball,
        left bollock, right bollock, gonads, left teste, right teste
    """,
    "leg": "leg, legs, limb, limbs, lower leg, lower legs, shank, leggies",
    "thigh": "thigh, thighs, quad, quads, quadriceps",
    "hamstring": """
        hamstring, hamstrings, hammy, hammies, back of my thigh, back of the thigh, back of
        my leg, back of the leg
    """,
    "knee": "knee, knees, kneecap, knee cap, kneecaps, patella",
    "calf": """
        calf, calves, calf muscle, calf muscles, back of my lower leg, gastroc, soleus, the
        back of my shin
    """,
    "shin": "shin, shins, shinbone, shin bone, tibia, front of my lower leg, fibula, tib",
    "achilles": """
        achilles, heel cord, back of my ankle, back of the ankle, back of my heel, back of
        the heel, achilles tendon, above my heel, above the heel
    """,
    "tendon": "tendon, tendons, achilles, ligament",
    "ankle": "ankle, ankles, malleolus",
    "heel": "heel, heels, heel bone",
    "foot": """
        foot, feet, sole, soles, arch, arches, instep, ball of my foot, ball of the foot,
        top of my foot, top of the foot, metatarsal, metatarsals, navicular, midfoot,
        forefoot
    """,
    "toe": "toe, toes, big toe, toenail, toenails, little toe",
    "bone": "bone, bones, bony",
    "joint": "joint, joints",
    "skin": "skin",
    "lower_limb": """
        {leg}, {thigh}, {hamstring}, {knee}, {calf}, {shin}, {achilles}, {ankle}, {heel},
        {foot}, {toe}
    """,
    "upper_limb": "{arm}, {hand}, {shoulder}",
    "limb": "{lower_limb}, {upper_limb}",
    "any_joint": """
        {knee}, {ankle}, {hip}, {toe}, {joint}, {shoulder}, elbow, wrist, elbows, wrists,
        {hand}
    """,
    "body_part": """
        {limb}, {hip}, {groin}, {buttock}, {back}, {neck}, {chest}, {belly}, {head}, {bone},
        {joint}, {tendon}, side
    """,
    "one_side": """
        one side, one leg, left leg, right leg, left side, right side, one calf, left calf,
        right calf, just the left, just the right, only the left, only the right, on one
        side, other one is fine, the other one, other leg is fine, other side, than the
        other, one of my, left one, right one
    """,
    "both_legs": """
        both (my|his|her|of my|the|) legs, both (my|the|) calves, both (my|the|) feet, each
        leg, down both, two legs, either leg
    """,
}
