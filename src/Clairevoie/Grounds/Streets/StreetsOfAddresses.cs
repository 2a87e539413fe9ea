using System.Globalization;
using System.Text;
using Clairevoie.Domain;
using Clairevoie.Grounds.Sources;
using Clairevoie.Hall.Where;
using NetTopologySuite.Geometries;

namespace Clairevoie.Grounds.Streets;

/// <summary>The named streets of a file of addresses (Base Adresse Nationale), drawn along their house numbers.</summary>
internal static class StreetsOfAddresses
{
    /// <summary>Numbers from here on are the address base's own, given where a house has none.</summary>
    private const int Invented = 5000;

    /// <param name="rows">House numbers, in any order.</param>
    /// <param name="known">Streets that another file draws, as <see cref="Key"/> writes them; without a commune, whatever the commune.</param>
    public static IEnumerable<GroundFeature> Of(IEnumerable<BanRow> rows, IReadOnlySet<string> known) => rows
        .Where(row => row.Number is > 0 and < Invented && row.Street.Length > 0)
        .GroupBy(row => Key(row.Street, row.Insee))
        .Where(street => !known.Contains(street.Key) && !known.Contains(Key(street.First().Street, null)))
        .Select(street => Street([.. street]))
        .OfType<GroundFeature>();

    /// <summary>A street of a commune, its name without capitals and accents: files write the same street in several ways.</summary>
    public static string Key(string name, string? commune)
    {
        var plain = name.Normalize(NormalizationForm.FormD).Where(letter => CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark);
        return $"{commune} {string.Concat(plain).ToUpperInvariant().Replace('-', ' ').Replace('’', '\'')}";
    }

    private static GroundFeature? Street(List<BanRow> rows)
    {
        var plane = new StreetPlane(new(rows.Average(row => row.At.Longitude), rows.Average(row => row.At.Latitude)));
        var parts = Centreline.Of(rows.Select(row => new HouseNumber(row.Number, row.Suffix, plane.Metres(row.At))));
        if (parts.Count == 0) return null;
        var lines = parts.Select(part => Mercator.Factory.CreateLineString([.. part.Select(at => Mercator.Of(plane.Degrees(at)))])).ToArray();
        return ReadFeatures.Street(lines.Length == 1 ? lines[0] : Mercator.Factory.CreateMultiLineString(lines), rows[0].Street, rows[0].Insee);
    }
}
