using KnowledgeGraph.Import.Language.Naming.Lists;
using KnowledgeGraph.Training.Lists;
using KnowledgeGraph.Training.Words;

namespace KnowledgeGraph.Training.Corpora;

/// <summary>Names for sentences of general news: from the project's own lists, and made up after common patterns.</summary>
internal sealed class WorldNames(NamePools pools, SplitMix random)
{
    private static readonly string[] Starts =
        [
            "Zan", "Vel", "Kor", "Tri", "Mon", "Sal", "Ar", "Bel", "Cal", "Dor", "El", "Fin", "Gal", "Hy", "In", "Jo", "Kal", "Lu", "Mer", "Nor", "Op", "Pro",
            "Qua", "Ro", "Syn", "Tel", "Uni", "Ver", "Wex", "Xy", "Yo", "Zi", "Ac", "Bio", "Eco", "Am"
        ];

    private static readonly string[] Ends =
        [
            "tex", "tora", "mex", "soft", "tech", "net", "co", "sys", "ix", "ara", "ion", "ova", "ent", "ium", "dex", "lo", "gen", "ly", "ify", "star", "max",
            "port", "bank", "pay", "way", "ax", "era", "is", "on", "us", "trans", "line"
        ];

    private static readonly string[] CityBodies =
    [
        "City Council", "High Court", "Municipality", "Magistrates' Court", "Police Department", "Fire Service", "Provincial Assembly",
        "Legislative Council"
    ];

    private static readonly string[] DrugStarts =
    [
        "Al", "Be", "Ca", "Da", "Eli", "Flu", "Go", "Iva", "Ka", "Lo", "Mi", "Ne", "Ola", "Pa", "Ri", "Sora", "Ta", "Ura", "Ve", "Za", "Pem", "Dup", "Tof",
        "Ben"
    ];
    private static readonly string[] DrugMiddles = ["ro", "li", "vi", "za", "mi", "te", "do", "xa", "lu", "ci"];

    private static readonly string[] DrugStems =
        [
            "mab", "zumab", "tinib", "statin", "prazole", "sartan", "pril", "olol", "dipine", "gliptin", "tide", "vir", "cillin", "mycin", "oxetine",
            "triptan", "ciclib", "lukast", "setron", "parib", "gliflozin", "afil", "azepam", "idone", "profen", "ximab"
        ];

    private static readonly string[] Trades =
        [
            "Bank", "Airlines", "Air", "Foods", "Motors", "Energy", "Oil", "Mining", "Steel", "Pharma", "Capital", "Group", "Holdings", "Systems", "Media",
            "Telecom", "Insurance", "Properties", "Logistics", "Studios", "Records", "Games", "Labs", "Hotels", "Pizza", "Cafe", "Grill", "Salon", "Dental",
            "Auto Repair", "Cleaners", "Pharmacy"
        ];

    private static readonly string[] Clubs =
        [
            "United", "City", "FC", "Rovers", "Wanderers", "Athletic", "Town", "Rangers", "Stars", "Tigers", "Lions", "Eagles", "Sharks", "Bulls", "Warriors",
            "Sporting", "SC", "Dynamo", "Cricket Club", "Rugby"
        ];

    private static readonly string[] Causes =
        [
            "Freedom", "Justice", "Democracy", "Progress", "Unity", "Reform", "People", "Liberation", "Labour", "Renewal", "Resistance", "Independence",
            "Development", "Peace", "Change"
        ];

    private static readonly string[] Events =
        [
            "Film Festival", "Marathon", "Open", "Grand Prix", "Summit", "Declaration", "Agreement", "Accord", "Book Fair", "Biennale", "Games", "Cup",
            "Masters", "Championship", "Conference", "Forum", "Expo", "Carnival", "Protocol", "Treaty", "Pact", "Initiative", "Derby", "Fashion Week"
        ];

    /// <summary>Countries of the lists.</summary>
    public static string[] Countries { get; } = [.. NameLists.Frequent(ListKinds.Country).Where(Plain)];

    /// <summary>Cities of the lists.</summary>
    public static string[] Cities { get; } = [.. NameLists.Frequent(ListKinds.City).Where(Plain)];

    /// <summary>What belongs to a nation or people.</summary>
    public static string[] Adjectives { get; } = [.. NameLists.Frequent(ListKinds.People).Where(e => !e.EndsWith('s') || e is "Swiss")];

    /// <summary>Peoples in the plural.</summary>
    public static string[] Peoples { get; } = [.. NameLists.Frequent(ListKinds.People).Where(e => e.EndsWith('s') && e is not "Swiss")];

    /// <summary>Towns, regions and companies of one word, which may as well be family names.</summary>
    public static string[] AlsoSurnames { get; } =
        [.. new[] { ListKinds.City, ListKinds.Region, ListKinds.Company }.SelectMany(NameLists.Frequent).Where(e => e.Length > 2
            && char.IsUpper(e[0])
            && e.Skip(1).All(char.IsLower))];

    private static readonly string[] Places =
        [.. Countries, .. NameLists.Frequent(ListKinds.Region).Where(Plain), .. NameLists.Frequent(ListKinds.Area).Where(Plain)];
    private static readonly string[] Bodies = [.. NameLists.Frequent(ListKinds.Union).Where(Plain)];
    private static readonly string[] StateBodies = [.. NameLists.Frequent(ListKinds.Office).Where(Plain)];
    private static readonly string[] Companies = [.. NameLists.Frequent(ListKinds.Company).Where(Plain)];
    private static readonly string[] KnownClubs = [.. NameLists.Frequent(ListKinds.Club).Where(Plain)];
    private static readonly string[] Movements = [.. NameLists.Frequent(ListKinds.Party).Where(Plain)];

    /// <summary>A name for a slot: a event, b company, c club, g body of state, k well-known body, l place, m movement.</summary>
    public string Name(char slot) => slot switch
    {
        'a' => Event(),
        'b' => random.Below(4) == 0 ? random.Pick(Companies) : Company(),
        'c' => random.Below(3) == 0 ? random.Pick(KnownClubs) : $"{pools.City(random)} {random.Pick(Clubs)}",
        'g' => random.Below(2) == 0 ? random.Pick(StateBodies) : StateBody(),
        'k' => random.Pick(Bodies),
        'l' => Place(),
        _ => random.Below(2) == 0 ? random.Pick(Movements) : Movement(),
    };

    /// <summary>A made-up drug, with or without a capital, after the common stems of drug names.</summary>
    public string Drug()
    {
        var name = random.Pick(DrugStarts) + (random.Below(2) == 0 ? random.Pick(DrugMiddles) : "") + random.Pick(DrugStems);
        return random.Below(2) == 0 ? name : name.ToLowerInvariant();
    }

    private string Company() => random.Below(10) switch
    {
        0 => $"{pools.Person(random).Surname} {random.Pick(Trades)}",
        1 => $"{pools.Person(random).Surname} & {pools.Person(random).Surname}",
        2 => $"{pools.City(random)} {random.Pick(Trades)}",
        3 => $"{pools.Person(random).Forename}'s {random.Pick(Trades)}",
        4 => $"{random.Pick(["Banco", "Grupo", "Al", "Société", "Compagnie", "PT", "Bank", "Casa", "Hotel"])} {pools.Person(random).Surname}",
        5 => $"{Brand()} {random.Pick(Trades)}",
        6 => pools.Person(random).Surname,
        _ => Brand(),
    };

    private string Brand() => random.Pick(Starts) + (random.Below(3) == 0 ? random.Pick(Ends) : "") + random.Pick(Ends);

    private string StateBody() => random.Below(7) switch
    {
        0 => $"{random.Pick(SyntheticLists.Offices)} Ministry",
        1 => $"{random.Pick(["Ministry", "Department", "Directorate", "Bureau"])} of {random.Pick(SyntheticLists.Offices)}",
        2 => $"{random.Pick(["National", "Federal", "Central", "Supreme", "Independent", "State"])} {random.Pick(SyntheticLists.Offices)} "
            + $"{random.Pick(SyntheticLists.OfficeEndings)}",
        3 => $"{pools.City(random)} {random.Pick(CityBodies)}",
        4 => $"{random.Pick(Countries)} "
            + $"{random.Pick(["Army", "Navy", "Police Service", "Armed Forces", "Revenue Authority", "Statistics Bureau", "Air Force"])}",
        5 => $"{random.Pick(["Bank", "Central Bank", "Parliament", "Supreme Court", "Constitutional Court"])} of {random.Pick(Countries)}",
        _ => $"{random.Pick(Adjectives)} {random.Pick(["Army", "Navy", "Parliament", "Embassy", "Red Crescent", "Football Association", "Medical Council"])}",
    };

    private string Movement() => random.Below(5) switch
    {
        0 => $"{random.Pick(Causes)} and {random.Pick(Causes)} Party",
        1 => $"{random.Pick(["Popular", "National", "Democratic", "People's", "United", "Islamic", "Revolutionary"])} "
            + $"{random.Pick(["Front", "Movement", "Alliance", "Union", "Army", "Brigade", "Congress"])}",
        2 => $"{random.Pick(Countries)} {random.Pick(Causes)} {random.Pick(["Party", "Movement", "Front", "Army"])}",
        3 => $"{random.Pick(Causes)} Party",
        _ => $"Movement for {random.Pick(Causes)}",
    };

    private string Place() => random.Below(12) switch
    {
        < 4 => random.Pick(Places),
        4 => $"{pools.Person(random).Surname} "
            + $"{random.Pick(["County", "Island", "Valley", "Lake", "Park", "Bay", "Creek", "Heights", "Bridge", "Street", "Road", "Airport"])}",
        5 => $"{pools.City(random)} {random.Pick(["Province", "County", "District", "State", "Governorate", "Airport", "Region"])}",
        6 => $"{random.Pick(["Lake", "Mount", "Port", "Cape", "Fort", "San", "Santa", "Villa", "New", "Wadi", "Tel", "Kota", "Ciudad"])} "
            + $"{pools.Person(random).Surname}",
        7 => $"{random.Pick(["North", "South", "East", "West", "Upper", "Lower", "Greater", "Central"])} {pools.City(random)}",
        _ => pools.City(random),
    };

    private string Event() => random.Below(4) switch
    {
        0 => $"{pools.City(random)} {random.Pick(["", "International "])}{random.Pick(Events)}",
        1 => $"{random.Pick(Countries)} {random.Pick(Events)}",
        2 => $"{pools.Person(random).Surname} {random.Pick(["Prize", "Award", "Trophy", "Cup", "Act", "Report", "Inquiry", "Affair", "Plan"])}",
        _ => $"{random.Pick(Adjectives)} {random.Pick(Events)}",
    };

    /// <summary>Entries that stand in a list of their own and are written as a name.</summary>
    private static bool Plain(string entry) =>
        char.IsUpper(entry[0])
        && !entry.StartsWith("The ", StringComparison.Ordinal)
        && entry is not ("House" or "Government" or "Met" or "Commons" or "Lords" or "Diet");
}
