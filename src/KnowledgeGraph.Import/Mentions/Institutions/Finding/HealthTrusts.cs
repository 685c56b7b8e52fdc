using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Mentions.Reading;

namespace KnowledgeGraph.Import.Mentions.Institutions.Finding;

/// <summary>Finds the trusts of the British health service, whose names hold the service's.</summary>
internal static class HealthTrusts
{
    /// <summary>"Hull and Beverley NHS trust", "Moorland Teaching Hospitals NHS Foundation Trust": a trust of the health service with its own name before.</summary>
    public static bool Add(LexicalText reading, TokenRange part, List<NameCandidate> found)
    {
        // "NHS Trusts and Universities": no single house, but all of the service's.
        if (reading[part.First] is "NHS" && reading.IsAny(part.First + 1, "Trusts"))
        {
            found.Add(new NameCandidate(new TokenRange(part.First, part.First + 1), NameKind.Organisation, "institution-list", 0.85f) { Detail = "agency" });
            return true;
        }

        for (var i = part.First + 1; i < part.End; i++)
        {
            if (reading[i] is not "NHS") continue;
            var end = reading.IsAny(i + 1, "foundation", "hospital", "hospitals") ? i + 2 : i + 1;
            if (!reading.IsWord(end, "trust") || reading.Has(end, TokenShape.LineStart)) return false;
            found.Add(new NameCandidate(new TokenRange(part.First, end + 1), NameKind.Organisation, "institution-head", 0.9f) { Detail = "hospital" });
            return true;
        }

        return false;
    }
}
