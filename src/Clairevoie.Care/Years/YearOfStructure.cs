using System.Globalization;
using Clairevoie.Care.Returns;
using Clairevoie.Care.Structures;
using Clairevoie.Domain;

namespace Clairevoie.Care.Years;

/// <summary>One item of the standard yearly report, added up over the months that were signed.</summary>
public sealed record YearItem(string Item, long Sum);

/// <summary>
/// A year of one structure, in the items that the standard yearly report (ASA-CAARUD) asks for and that structures count here: reception,
/// contacts, acts by kind. Places and waiting are of a day, not of a year, and are not added up.
/// </summary>
public sealed record YearOfStructure(StructureKept Structure, int Year, int Signed, IReadOnlyList<YearItem> Items)
{
    /// <summary>The columns of the file.</summary>
    public static IReadOnlyList<string> Columns { get; } = ["structure", "service", "year", "item", "sum", "months_signed"];

    private static readonly string[] OfADay = ["capacity", "occupied", "waiting"];

    /// <summary>Adds up what was signed of a year.</summary>
    public static YearOfStructure Of(StructureKept structure, int year, IEnumerable<ReturnKept> kept)
    {
        ArgumentNullException.ThrowIfNull(structure);
        var signed = kept.Where(one => one.Line.Structure == structure.Id && one.Line.SignedOn is not null && ReturnPeriod.Read(one.Line.Month)?.First.Year == year).ToList();
        return new(structure, year, signed.Count, signed.Count == 0 ? [] :
            [.. structure.ServiceType.Everything.Where(measure => !OfADay.Contains(measure.Key) && signed.Any(one => one.Figures.ContainsKey(measure.Key)))
                .Select(measure => new YearItem(measure.Key, signed.Sum(one => one.Figures.GetValueOrDefault(measure.Key))))]);
    }

    /// <summary>The rows of the file, with keys and not words, so that it reads the same in every language.</summary>
    public IEnumerable<IReadOnlyList<string>> Rows() => Items.Select(item => (IReadOnlyList<string>)
        [Structure.Name, Structure.Service, Number(Year), item.Item, Number(item.Sum), Number(Signed)]);

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
