namespace Clairevoie.Domain.Claims;

/// <summary>Finds shades of meaning in the key of a definition, in French and in English.</summary>
internal static class SenseReader
{
    private static readonly (Senses Sense, string[] Stems)[] Table =
    [
        (Senses.Gross, ["gross", "brut", "before deduction", "avant deduction", "before judgment", "avant jugement", "saisi", "seized"]),
        (Senses.Net, ["net ", "nette", "nets", "effecti", "after deduction", "apres deduction", "confisque", "confiscated", "recouvre", "recovered"]),
        (Senses.Recorded, ["recorded", "place of recording", "recording", "enregistre", "lieu d'enregistrement"]),
        (Senses.Committed, ["committed", "place of commission", "commission", "commis", "lieu de commission"]),
        (Senses.NetChange, ["net change", "variation", "decrease", "baisse", "diminution", "fewer", "de moins"]),
        (Senses.Closed, ["dismantl", "demantel", "closed", "ferme", "disappear", "dispar", "eradicat", "eradiqu", "supprime"]),
    ];

    public static Senses Read(string key)
    {
        var found = Senses.None;
        var words = key + " "; // "net" is a word of its own and not the beginning of one
        foreach (var (sense, stems) in Table)
        {
            if (Wording.SaysAny(words, stems))
            {
                found |= sense;
            }
        }

        return found;
    }
}
