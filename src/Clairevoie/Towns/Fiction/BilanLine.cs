using Clairevoie.Publication.Bilans.Compose;

namespace Clairevoie.Towns.Fiction;

/// <summary>One line of the fictional bilan: a figure that a part takes, a promise that it tells, or words for the part or for two of its figures: its kind says which.</summary>
internal sealed record BilanLine(BilanPart Part, string Kind, string A, string B, string French, string English)
{
    /// <summary>All of them, part by part.</summary>
    public static IReadOnlyList<BilanLine> All()
    {
        using var stream = typeof(BilanLine).Assembly.GetManifestResourceStream("town/bilan.csv")!;
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(Read)];
    }

    /// <summary>What the composer calls the figure: those that are counted here bear the territory and the year.</summary>
    public static string Figure(string name, string territory, int year) => name.StartsWith("CV-", StringComparison.Ordinal) ? $"{name}-{territory}-{year}" : name;

    private static BilanLine Read(string line)
    {
        var cells = line.TrimEnd('\r').Split(';');
        return new(Enum.Parse<BilanPart>(cells[0]), cells[1], cells[2], cells[3], cells[4], cells[5]);
    }
}
