using Clairevoie.Hall.Files;

namespace Clairevoie.Publication.Knowledge;

/// <summary>What comes with the house: statements that its published figures support, and recommendations with their source. It is version 1 of each.</summary>
public sealed class ShippedKnowledge(string folder)
{
    /// <summary>What stands beside the program.</summary>
    public static ShippedKnowledge BesideTheProgram { get; } = new(Path.Combine(AppContext.BaseDirectory, "data", "knowledge"));

    /// <summary>The shipped things of one kind; none where the file is not there.</summary>
    public IReadOnlyList<KnownThing> Of(KnownKind kind)
    {
        var file = Path.Combine(folder, kind is KnownKind.Statement ? "statements.csv" : "recommendations.csv");
        if (!File.Exists(file))
            return [];
        using var table = Table.Open(file);
        return [.. table.Rows.Select(row => kind is KnownKind.Statement ? Statement(row) : Recommendation(row))];
    }

    private static KnownThing Statement(TableRow row) => Common(row) with { Kind = KnownKind.Statement, Code = row["id"], Part = row["part"], Claims = row["claims"] };

    private static KnownThing Recommendation(TableRow row) =>
        Common(row) with { Kind = KnownKind.Recommendation, Code = row["code"], Part = row["group"], Issuer = row["issuer"], Measures = row["measures"] };

    private static KnownThing Common(TableRow row) => new() { Version = 1, Words = row["words"], WordsEn = row["words_en"], Source = row["source"], SaidOn = row["said_on"] };
}
