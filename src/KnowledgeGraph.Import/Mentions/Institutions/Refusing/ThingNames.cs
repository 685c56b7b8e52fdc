using System.Collections.Frozen;
using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Mentions.Institutions.Cutting;
using KnowledgeGraph.Import.Mentions.Lexicon;
using KnowledgeGraph.Import.Mentions.Reading;

namespace KnowledgeGraph.Import.Mentions.Institutions.Refusing;

/// <summary>Tells names of illnesses, substances, products and methods from those of organisations, by what the article itself says of them.</summary>
internal static class ThingNames
{
    private const int MostWordsOfDevice = 6;
    private const int LongestBracket = 10;
    private const int ShortestWord = 5;

    private static readonly string[] Activities =
        ["Programme", "Program", "Scheme", "Plan", "Strategy", "Standard", "Experiment", "Delta", "Section", "Tool", "Toolkit", "Calculator", "App"];

    private static readonly string[] Research =
        ["study", "trial", "cohort", "survey", "database", "data", "registry", "dataset", "questionnaire", "scale", "kitemark", "project"];

    /// <summary>What holds data or collects them: "the Bath Insurance | Database".</summary>
    private static readonly string[] Data = ["Database", "Dataset", "Registry", "Biobank", "Census", "Cohort", "Survey"];

    private static readonly string[] Doses = ["trial", "trials", "dose", "doses", "milligrams", "effects"];

    /// <summary>What is done with medicines and enzymes: "taking | Sleepol", "inhibits | KMO".</summary>
    private static readonly string[] Taken =
        ["taking", "prescribed", "swallowing", "swallowed", "inhibit", "inhibits", "inhibiting", "inhibited"];

    /// <summary>What may stand between a thing's noun and its name: "a drug, also known as the | Sleepol".</summary>
    private static readonly string[] CallingWords =
        ["known", "as", "called", "a", "the", "named", "brand", "is", "are", "also", "which", "that", ",", "("];

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Illnesses = WordLists.Set(typeof(WordClass), "thing-nouns.txt", "illness");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Wards = WordLists.Set(typeof(WordClass), "thing-nouns.txt", "ward");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Before = WordLists.Set(typeof(WordClass), "thing-nouns.txt", "before");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Called = WordLists.Set(typeof(WordClass), "thing-nouns.txt", "called");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Beside = WordLists.Set(typeof(WordClass), "thing-nouns.txt", "beside");

    /// <summary>True where an article shows that what the recogniser takes for an organisation is a thing.</summary>
    public static bool Is(LexicalText reading, TokenRange name)
    {
        if (Illnesses.Contains(reading[name.End - 1]) || Wards.Contains(reading.TextOf(name)) || MeasuredGoods.Is(reading, name)) return true;
        if (IsProgramme(reading, name)) return true;
        if (name.Count > 1) return IsBook(reading, name) || Says(reading, name);
        return IsWrittenSmall(reading, name.First) || ThingLetters.Are(reading, name.First) || Says(reading, name) || IsSaidElsewhere(reading, name.First);
    }

    /// <summary>
    /// "the feature is called Night Owl", "an online check, called Chance Forecast": what the article says that a thing is called, which people
    /// may be called as well.
    /// </summary>
    public static bool IsCalled(LexicalText reading, TokenRange name)
    {
        var before = name.First - 1;
        if (!reading.IsAny(before, "called", "named", "dubbed")) return false;
        before--;
        while (reading.IsAny(before, ",", "is", "are", "was", "were", "which", "that", "(")) before--;
        return Called.Contains(reading[before]) || IsNoun(reading, before);
    }

    /// <summary>"Manual of Baths", "Bath Handbook".</summary>
    private static bool IsBook(LexicalText reading, TokenRange name) =>
        reading.IsAny(name.First, "Manual", "Handbook") || reading.IsAny(name.First + 1, "Manual", "Handbook");

    /// <summary>"Bath Prevention Programme": what an organisation does; the United Nations call some of their agencies so.</summary>
    private static bool IsProgramme(LexicalText reading, TokenRange name) =>
        name.Count > 1
        && reading.IsAny(name.End - 1, Activities)
        && !IsAgencyCalledProgramme(reading, name)
        && InstitutionPhrases.HeadAt(reading, name.First, name.End - 1) < 0;

    /// <summary>"World Sleep Programme", "UN Bath Programme", "Baths Development Programme".</summary>
    private static bool IsAgencyCalledProgramme(LexicalText reading, TokenRange name) =>
        reading.IsAny(name.End - 2, "Environment", "Food", "Development")
        || (reading.IsAny(name.First, "World", "UN") && reading.IsAny(name.End - 1, "Programme", "Program"));

    /// <summary>"trials of Sleepol" where "sleepol" stands elsewhere: names of organisations keep their capital.</summary>
    public static bool IsWrittenSmall(LexicalText reading, int token)
    {
        if (reading.Has(token, TokenShape.AllCaps) || reading.Is(token, WordClass.Organisation) || reading[token].Length < 4) return false;
        var word = reading[token];
        for (var i = 0; i < reading.Count; i++)
        {
            if (reading[i].Length == word.Length && char.IsLower(reading[i][0]) && reading[i].Equals(word, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    /// <summary>True for a word that begins with a small letter.</summary>
    public static bool IsSmallWord(LexicalText reading, int token) => reading.Has(token, TokenShape.Word) && !reading.Has(token, TokenShape.Capital);

    /// <summary>"inhibiting either KMX or TMX", and further on "KMX"; "the drug, called Sleepol", and further on "the firm behind Sleepol": what the article calls a thing anywhere.</summary>
    private static bool IsSaidElsewhere(LexicalText reading, int token)
    {
        if (reading.Is(token, WordClass.Organisation)) return false;
        if (!ThingLetters.AreMostlyCapital(reading[token]) && reading[token].Length < ShortestWord) return false;
        for (var i = 1; i < reading.Count; i++)
        {
            if (i == token || !reading[i].SequenceEqual(reading[token])) continue;
            if (Says(reading, new TokenRange(i, i + 1)) || (reading.IsWord(i - 1, "or") && Says(reading, new TokenRange(i - 2, i - 1)))) return true;
        }

        return false;
    }

    /// <summary>"the drug Sleepol", "GDNF, a protein that …", "molecules known as KMO and TMO", "Sleepol tablets", "sold as Sleepol by …".</summary>
    private static bool Says(LexicalText reading, TokenRange name)
    {
        int before = name.First - 1, behind = name.End;
        if (Beside.Contains(reading[behind]) || IsDevice(reading, behind) || IsNameOfData(reading, behind)) return true;
        if (NamesResearch(reading, name) || IsSchemeInPlace(reading, behind) || IsExplainedAsThing(reading, behind)) return true;
        if (reading.IsWord(before, "of") && reading.IsAny(before - 1, Doses)) return true;
        if (IsMethodUsed(reading, name)) return true;
        if (reading.IsAny(reading.IsAny(before, "either", "both") ? before - 1 : before, Taken)) return true;
        while ((reading.IsWord(before, "and") || reading[before] is ",") && reading.Has(before - 1, TokenShape.Capital)) before -= 2;
        if (reading.IsWord(before, "as") && reading.IsWord(before - 1, "such")) return IsNoun(reading, before - 2);
        if (reading.IsAny(before, "like", "including")) return IsNoun(reading, reading[before - 1] is "," ? before - 2 : before - 1);
        if (reading.IsAny(before, "as", "called", "named", "name"))
        {
            if (reading.IsAny(before, "as") && reading.IsAny(before - 1, "sold", "marketed", "branded")) return true;
            before--;
            while (reading.IsAny(before, CallingWords)) before--;
        }

        return IsNoun(reading, before) && !reading.Has(before, TokenShape.LineStart);
    }

    /// <summary>"by measuring baths using | BQT, they …": letters that nothing follows which a body could own.</summary>
    private static bool IsMethodUsed(LexicalText reading, TokenRange name) =>
        name.Count == 1
        && reading.IsWord(name.First - 1, "using")
        && reading.Has(name.First, TokenShape.AllCaps)
        && !reading.Is(name.First, WordClass.Organisation)
        && !reading.Has(name.End, TokenShape.Word)
        && !reading.IsPossessive(name.End);

    /// <summary>"Cold Baths | in Norland Project".</summary>
    private static bool IsSchemeInPlace(LexicalText reading, int behind) =>
        reading.IsWord(behind, "in") && reading.Is(behind + 1, WordClass.Place) && reading.IsAny(behind + 2, "Project", "Study", "Programme");

    /// <summary>"GDNF | , a growing protein that …": words behind the comma that tell what the name stands for.</summary>
    private static bool IsExplainedAsThing(LexicalText reading, int comma)
    {
        if (reading[comma] is not "," || !reading.IsAny(comma + 1, "a", "an", "the")) return false;
        for (var i = comma + 2; i < comma + 6 && reading.Has(i, TokenShape.Word); i++)
        {
            if (IsNoun(reading, i)) return true;
            if (reading.IsAny(i, "that", "which", "of", "for", "who")) return false;
        }

        return false;
    }

    /// <summary>
    /// "the Bath Risk Assessment (BRA) study", "the BATH (Brief Assessment of Town Health) survey", "a study on the Causes of Cold (COC)": a
    /// piece of research or its data.
    /// </summary>
    private static bool NamesResearch(LexicalText reading, TokenRange name)
    {
        if (reading[name.End] is not "(") return false;
        var close = name.End + 1;
        while (close < name.End + LongestBracket && reading[close] is not ")") close++;
        if (reading[close] is not ")") return false;
        for (var i = close + 1; i <= close + 2; i++)
        {
            if (reading.IsAny(i, Research)) return true;
            if (!IsSmallWord(reading, i)) break;
        }

        var before = reading.IsAny(name.First - 1, "the", "The") ? name.First - 2 : name.First - 1;
        if (close != name.End + 2 || !reading.Has(name.End + 1, TokenShape.AllCaps)) return false;
        if (reading.IsAny(before, "on", "of", "into")) before--;
        return reading.Is(before, WordClass.Study) && (reading.IsAny(before + 1, "on", "into") || reading.IsAny(before, "study", "trial", "cohort", "survey"));
    }

    /// <summary>"the Bath Insurance | Database": the rest of a name that the recogniser cut.</summary>
    private static bool IsNameOfData(LexicalText reading, int behind) =>
        reading.IsAny(behind, Data) && reading.Has(behind, TokenShape.Capital) && !reading.Has(behind, TokenShape.LineStart);

    /// <summary>"The Bath Improvement Network (BIN) database": letters between a name and what it is.</summary>
    public static bool NamesDatabase(LexicalText reading, TokenRange name) =>
        reading[name.End] is "("
        && reading[name.End + 2] is ")"
        && reading.Has(name.End + 1, TokenShape.AllCaps)
        && reading.IsAny(name.End + 3, Data);

    /// <summary>"the Sleepright breath-count system": small words that say what a device does, and that it is one.</summary>
    private static bool IsDevice(LexicalText reading, int at)
    {
        for (var i = at; i < at + MostWordsOfDevice && (IsSmallWord(reading, i) || reading.IsHyphen(i)); i++)
        {
            if (reading.IsAny(i, "system", "software", "device", "kit") && i > at) return true;
            if (reading.IsAny(i, "device", "devices", "implant", "implants", "kit", "pump") && !reading.Is(at - 1, WordClass.Organisation)) return true;
            if (reading.Is(i, WordClass.Speech) || reading.Tag(i) is PosTag.VBD or PosTag.VBZ or PosTag.MD or PosTag.DT) return false;
        }

        return false;
    }

    private static bool IsNoun(LexicalText reading, int token) => Before.Contains(reading[token]) || Beside.Contains(reading[token]);
}
