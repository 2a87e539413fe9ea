using Clairevoie.Domain;
using Clairevoie.Hall.Parts;
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
    public NoteDealPoint Note => new(One<DealPointFactKind>("Fact"), ClosedWords.ReadDay(fields["Day"]), fields["Reason"])
    {
        Items = [.. fields["Items"].SelectMany(item => Guid.TryParse(item, out var id) ? (Guid[])[id] : [])],
        Other = Guid.TryParse(fields["Other"], out var other) ? other : null,
    };

    public IReadOnlyList<Product> Products => [.. ClosedWords.ReadAll<Product>(fields["Products"])];

    public SaleHours Hours => ClosedWords.ReadFlags<SaleHours>(fields["Hours"]);

    public HowRun Run => ClosedWords.ReadFlags<HowRun>(fields["Run"]);

    private T? One<T>(string name)
        where T : struct, Enum => ClosedWords.Read<T>(fields[name].FirstOrDefault());
}
