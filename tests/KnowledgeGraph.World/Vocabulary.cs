namespace KnowledgeGraph.World;

/// <summary>The words the fictional world is made of.</summary>
internal static class Vocabulary
{
    private static string[] List(string words) => words.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static string[] Phrases(string phrases) => phrases.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Given names with the commonest first.</summary>
    public static readonly string[] Forenames = List("""
        David Sarah John Michael Emma James Anna Robert Maria Peter Susan Thomas Laura Andrew Jane Richard Helen Mark Rachel Paul Claire Daniel Julia Stephen Karen William Elizabeth
        Christopher Catherine Martin Alison Simon Fiona Matthew Rebecca Jonathan Nicola Edward Joanna Alexander Margaret Benjamin Caroline Philip Victoria Samuel Hannah George Ruth
        Wei Yuki Hiroshi Priya Anil Mei Jun Ravi Sunita Kenji Li Min Ahmed Fatima Omar Leila Hassan Yusuf Amina Ingrid Lars Sven Astrid Bjorn Katrin Jurgen Greta Klaus Heike Pierre
        Amelie Luc Chantal Giulia Marco Paola Lorenzo Carmen Javier Ines Rafael Beatriz Joao Olga Dmitri Irina Pavel Zofia Marek Eszter Laszlo Eleni Nikos Aylin Emre Chidi Ngozi Kofi
        Abena Thandi Sipho Nomvula Tane Aroha Mateo Ximena Camila Thiago Bronwyn Rhys Siobhan Declan Aoife Niamh Torquil Isla Hamish Eilidh Perpetua Leopold Cosima Thaddeus Ottoline
        """);

    /// <summary>Surnames that many bear, the commonest first.</summary>
    public static readonly string[] CommonSurnames = List("""
        Smith Jones Wang Brown Li Taylor Johnson Williams Zhang Wilson Kim Davies Lee Evans Patel Thomas Chen Roberts Walker Singh Wright Robinson Liu Thompson White Hughes Edwards Green
        Hall Wood Harris Lewis Martin Jackson Clarke Khan Turner Hill Scott Cooper Morris Moore Ward Watson Baker Harrison Morgan Allen King Garcia Muller Schmidt Schneider Rossi Tanaka
        Suzuki Sato Nguyen Silva Santos Martinez Lopez Murphy Kelly Campbell Anderson Mitchell Phillips Young Adams Nelson Carter Parker Collins Stewart Bennett Gray Cook Bailey Fisher
        """);

    public static readonly string[] NameStarts = List("Threl Brack Ockle Pend Harro Wyth Skel Glen Marl Dun Fenn Quer Ash Bram Crow Dray Elm Farn Grim Hazel Ink Jes Kett Lark Mos Nor Orm Pock Rav Sax Tam Ulver Vens Wex Yarr Zell Ambro Corri Deller Vanda Szcz Okon Adeb Mbek Hirat Nakag Yosh Lindq Berg Holm");

    public static readonly string[] NameMiddles = List("e i a o en er ing el in ar on ock est und ell us am and ith op urr ac is ov il em");

    public static readonly string[] SurnameEnds = List("ford wick ton by ley man son sen dale worth hurst combe well stead cott gate more shaw bridge field ski sky uchi awa oto ura enko ovic escu idis akis berg strom lund quist holt mann hauer etti elli aro ez inho eira anyan adze ulu oglu appa");

    public static readonly string[] TownEnds = List("bury minster mouth ham haven port pool stead thorpe burgh caster chester field stow ness combe mere vale cliffe burn holm heim stadt dorf ville grad ovo pur abad ana");

    public static readonly string[] Countries = List("Norvania Estmark Calderia Westland Sundria Tarvos Melland Aurelia Brythia Ostrava");

    public static readonly string[] Fields = List("cardiology epidemiology psychology neuroscience oncology nutrition immunology genetics astronomy geology ecology psychiatry paediatrics endocrinology microbiology anthropology dermatology toxicology linguistics economics");

    public static readonly string[] FieldNouns = List("Medicine Research Biology Policy Therapeutics Studies Epidemiology Science Reports Letters Reviews Practice");

    public static readonly string[] Exposures = Phrases("""
        drinking green tea; working night shifts; eating fermented cabbage; living near motorways; keeping a dog; taking daily aspirin; sleeping under six hours; practising the violin; cycling to work; skipping breakfast;
        using standing desks; breastfeeding; chewing liquorice; swimming in cold water; eating oily fish; taking antibiotics in infancy; playing chess; using e-cigarettes; sharing a bedroom; eating walnuts;
        commuting by train; taking vitamin D tablets; drinking beetroot juice; early menopause; learning a second language; singing in a choir; using hair dye; wearing contact lenses; eating dark chocolate; gardening;
        exposure to lead paint; growing up on a farm; taking metformin; heavy social media use; intermittent fasting; weekly saunas; living at high altitude; grandparent childcare; drinking well water; wearing hearing aids;
        eating breakfast cereal; juggling; owning a cat; shift rotation; taking statins; brisk walking; working from home; eating chilli peppers; traffic noise; indoor mould; caring for a spouse; bilingual schooling;
        regular dancing; prolonged sitting; fluoridated water; eating blueberries; watching nature films; yo-yo dieting; taking paracetamol in pregnancy; volunteering; air conditioning; wood stoves; mindfulness classes; tattoos
        """);

    public static readonly string[] Outcomes = Phrases("""
        stroke; memory loss; asthma; high blood pressure; type 2 diabetes; depression; hip fracture; migraine; colon cancer; insomnia; obesity; eczema; heart failure; anxiety; kidney stones; hearing loss; dementia;
        preterm birth; gout; osteoporosis; acne; tooth decay; glaucoma; chronic pain; food allergy; psoriasis; fatty liver; tinnitus; anaemia; back pain; infertility; pneumonia; arthritis; burnout; myopia; heart attack;
        delirium; lung cancer; thyroid disease; sleepwalking; loneliness; stammering; hay fever; coeliac disease; varicose veins; shingles; gallstones; vertigo; melanoma; sciatica
        """);

    public static readonly string[] Populations = Phrases("""
        adults over 60; primary school children; nurses; pregnant women; retired miners; university students; farm workers; teenage girls; office workers; men in their forties; twins; bus drivers; firefighters;
        new mothers; hospital patients; marathon runners; teachers; recent migrants; widowers; toddlers; dockworkers; shop assistants; musicians; soldiers; care home residents; call centre staff
        """);

    public static readonly string[] Outlets = Phrases("""
        The Daily Courier; Northern Herald; Science Dispatch; Global Wire; The Morning Ledger; Health Week; The Evening Tribune; Westland Broadcasting; The Republic; Capital Post; Discovery Daily; Research Bulletin;
        The Harbour Times; Medical Mirror; The Weekly Observer; Continental Press Agency; City Examiner; The Provincial; Lab Notes; The Standard Gazette; Metro Voice; The Sunday Chronicle; Public Radio One; The Lantern
        """);

    public static readonly string[] FamousJournals = Phrases("Cell;Nature;Science;BMJ;PNAS;PLOS ONE;The Lancet;JAMA;BMJ Open;Nature Medicine");

    public static readonly string[] Roles = Phrases("professor of {0}; senior lecturer in {0}; reader in {0}; head of {0}; research fellow in {0}; consultant in {0}");

    /// <summary>What newspapers of towns call themselves.</summary>
    public static readonly string[] Papers = List("Courier Herald Post Tribune Echo Gazette Mirror Observer Chronicle Argus Examiner");

    /// <summary>What sets further journals of one field apart.</summary>
    public static readonly string[] JournalScopes = ["", "Clinical ", "Nordic ", "Comparative ", "Quantitative "];

    public static readonly string[] ForenameStarts = List("Al Bel Cor Dav El Fel Gab Hel Is Jas Kar Lor Mar Nad Or Per Quin Ros Sel Tor Ul Val Wil Xan Yas Zel Am Bran Cel Dor");

    public static readonly string[] ForenameMiddles = List("a e i o and ent in on ar il em ess");

    public static readonly string[] ForenameEnds = List("na lo ra ric tte mo sa nka ldo ne bert mira sh ko ya len vid run dra mund");

    public static readonly string[] FurtherExposures = Phrases("taking {0}; eating {0} beans; drinking {0} tea; exposure to {0}; cooking with {0}; injections of {0}; carrying the {0} gene; sleeping on {0} mats; a diet rich in {0}; growing up with {0}");

    public static readonly string[] FurtherOutcomes = Phrases("{0} syndrome; {0} fever; {0} disease; a lack of {0}; {0} poisoning; swollen {0} glands; {0} pain; {0} infection");

    public static readonly string[] SubstanceStarts = List("vel brom cap dex fol gal hep ket lam mel nor oxy pal ros sal tam umb ver xan zol");

    public static readonly string[] SubstanceMiddles = List("a i o ar er il on um ix ent");

    public static readonly string[] SubstanceEnds = List("mab zine tide quil rol phen dine cin gol zol vane lite rane pril");
}
