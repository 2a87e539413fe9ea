using System.Globalization;
using Clairevoie.Domain;
using Microsoft.AspNetCore.Http;

namespace Clairevoie.Intelligence.DealPoints;

/// <summary>The forms of a deal point as they were sent: names of fields, and what they mean when they can be read.</summary>
internal sealed class DealPointForm(IFormCollection fields)
{
    /// <summary>The point to write down, at this place.</summary>
    public OpenDealPoint Open(GeoPoint? where, string? address) => new()
    {
        Kind = One<DealPointKind>("Kind"),
        Footing = One<Footing>("Footing") ?? Footing.StreetSegment,
        Where = where,
        Address = address,
        Products = Products,
        Hours = Hours,
        Run = Run,
        First = Note,
    };

    /// <summary>The fact to note.</summary>
    public NoteDealPoint Note => new(One<DealPointFactKind>("Fact"), Day("Day"), fields["Reason"])
    {
        Items = [.. fields["Items"].SelectMany(item => Guid.TryParse(item, out var id) ? (Guid[])[id] : [])],
        Other = Guid.TryParse(fields["Other"], out var other) ? other : null,
    };

    public IReadOnlyList<Product> Products => [.. Many<Product>("Products")];

    public SaleHours Hours => Many<SaleHours>("Hours").Aggregate(SaleHours.Unknown, (all, one) => all | one);

    public HowRun Run => Many<HowRun>("Run").Aggregate(HowRun.Unknown, (all, one) => all | one);

    private DateOnly? Day(string name) =>
        DateOnly.TryParseExact(fields[name], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private T? One<T>(string name)
        where T : struct, Enum => Many<T>(name).Cast<T?>().FirstOrDefault();

    // Names only: a number would be taken for a value that does not exist.
    private IEnumerable<T> Many<T>(string name)
        where T : struct, Enum => fields[name].Where(value => Enum.GetNames<T>().Contains(value)).Select(value => Enum.Parse<T>(value!));
}
