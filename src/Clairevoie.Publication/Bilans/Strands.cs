using System.Collections.Frozen;
using Clairevoie.Domain.Claims;
using Clairevoie.Hall.Files;
using Clairevoie.Publication.Files;

namespace Clairevoie.Publication.Bilans;

/// <summary>Which definitions the bilan tells, and where: a register beside the claims.</summary>
public sealed class Strands(IReadOnlyList<(string Definition, StrandLine Line)> definitions)
{
    /// <summary>The name of the register.</summary>
    public const string FileName = "strands.csv";

    private readonly FrozenDictionary<string, StrandLine> lines =
        definitions.ToFrozenDictionary(line => Wording.Key(line.Definition), line => line.Line);

    public static Strands Read(string folder)
    {
        var file = Path.Combine(folder, FileName);
        if (!File.Exists(file))
        {
            return new Strands([]);
        }

        using var table = Table.Open(file);
        return new Strands([.. table.Rows.Select(row => (row["definition"], new StrandLine(Word(row["strand"]), row["subject"])))]);
    }

    /// <summary>Where a figure is told, or nothing when the bilan does not tell it.</summary>
    public StrandLine? Of(Claim claim) => lines.GetValueOrDefault(claim.Definition.Key);

    /// <summary>What a reader would lay beside a figure: its own definition, and those of its subject.</summary>
    public IReadOnlyList<string> Beside(Claim claim) =>
        Of(claim) is { } line ? [claim.Definition.Text, .. definitions.Where(other => other.Line.Subject == line.Subject).Select(other => other.Definition)] : [claim.Definition.Text];

    /// <summary>The strand of a register's word.</summary>
    internal static Strand Word(string text) => text switch
    {
        "police" => Strand.Police,
        "justice" => Strand.Justice,
        "care" => Strand.Care,
        "public space" => Strand.PublicSpace,
        _ => throw new FormatException($"strands.csv: \"{text}\" is no strand; write police, justice, care or public space."),
    };
}
