using System.Text.RegularExpressions;
using Clairevoie.Domain;
using Clairevoie.Hall.Files;

namespace Clairevoie.Coordination.Adoption;

/// <summary>What the cells of a column look like, whatever its heading says.</summary>
public sealed partial record ColumnContent(int Filled, int Rows, double Numbers, double Days, double Ticks, double States, double Agencies, double Codes, double Persons, double Distinct, double Length)
{
    /// <summary>How many are whole numbers that a workbook would show as days of this century.</summary>
    public double Serials { get; private init; }

    /// <summary>How many are written as percentages.</summary>
    public double Percents { get; private init; }

    /// <summary>Looks at the cells of the rows that hold data.</summary>
    public static ColumnContent Of(FoundTable table, FoundColumn column)
    {
        var rows = table.Rows.Where(row => row.Sort == RowSort.Data).ToList();
        var cells = rows.Select(row => table.Cell(row, column)).Where(cell => !cell.IsEmpty && !FrenchMark.IsNothing(cell.Text) && !FrenchMark.IsDitto(cell.Text)).ToList();
        double Share(Func<GridCell, bool> fits) => cells.Count == 0 ? 0 : cells.Count(fits) / (double)cells.Count;
        return new(
            cells.Count, rows.Count,
            Share(cell => cell.Number is not null || cell.IsUncomputed || FrenchNumber.Counted(cell.Text) is not null),
            Share(cell => cell.Day is not null || (cell.Number is null && FrenchDay.Read(cell.Text, 2000) is not null)),
            Share(cell => FrenchMark.Ticked(cell.Text) is not null),
            Share(cell => Adoption.States.Read(cell.Text) is not null),
            Share(cell => Adoption.Agencies.Read(cell.Text) is { } names && names.All(Adoption.Agencies.LooksLikeOne)),
            Share(cell => Code().IsMatch(cell.Text)),
            Share(cell => LooksLikePerson(cell.Text)),
            cells.Count == 0 ? 0 : cells.Select(cell => cell.Text).Distinct().Count() / (double)cells.Count,
            cells.Count == 0 ? 0 : cells.Average(cell => cell.Text.Length)) { Serials = Share(cell => ReadCell.Serial(cell) is not null), Percents = Share(cell => cell.IsPercent || FrenchNumber.Read(cell.Text) is { Unit: "%" }) };
    }

    /// <summary>Whether a text seems to be somebody: a title and a name, an address, a number to call.</summary>
    public static bool LooksLikePerson(string text)
    {
        var (masked, what) = Masking.Of(text);
        masked = ThingWords.Off(masked);
        return what.Intersect([Masked.Email, Masked.Phone, Masked.Handle]).Any() || TitledName().IsMatch(text) || (WholeName().IsMatch(ThingWords.Off(text).Trim()) && !Adoption.Agencies.LooksLikeOne(text) && Doubts.About(masked).Contains(Doubt.Name));
    }

    [GeneratedRegex(@"^(?:[A-Za-z]{1,4}[ .\-]?)?\d{1,3}(?:[.\-]\d{1,3})*(?:[ .\-]?[a-z])?\.?$|^[IVX]{1,5}(?:[.\-]\d{1,3})*$|^(?:mesure|action|fiche)s?(?: action)?\s*(?:n[°o]\.?)?\s*[A-Z]?\d+(?:[.\-]\d+)*$", RegexOptions.IgnoreCase)]
    private static partial Regex Code();

    [GeneratedRegex(@"(?:^|\s)(?:M\.|Mr|Mme|Mlle|Monsieur|Madame|Dr|Me|Cdt|Cne|Lt|Col)\.?\s+\p{Lu}")]
    private static partial Regex TitledName();

    [GeneratedRegex(@"^\p{Lu}[\p{Ll}\-]+(?:-\p{Lu}\p{Ll}+)?\s+(?:de\s+)?\p{Lu}[\p{L}\-']+$")]
    private static partial Regex WholeName();
}
