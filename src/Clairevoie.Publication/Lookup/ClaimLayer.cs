using System.Runtime.CompilerServices;
using Clairevoie.Domain;
using Clairevoie.Domain.Claims;
using Clairevoie.Hall.Layers;
using Clairevoie.Hall.Where;
using Clairevoie.Publication.Files;
using Clairevoie.Publication.Words;
using Microsoft.Extensions.Localization;
using NetTopologySuite.Geometries;

namespace Clairevoie.Publication.Lookup;

/// <summary>Published figures for map programs, in the columns of their file, each at the middle of the territory of which it speaks. A territory without outline leaves a figure without place.</summary>
public sealed class ClaimLayer(PublishedClaims claims, TerritoryShapes shapes, IStringLocalizer<ClaimWords> words)
{
    private const int AtOnce = 500;

    private readonly Dictionary<string, Geometry> middles = shapes.All.ToDictionary(one => one.Code, one => (Geometry)one.Shape.InteriorPoint);

    /// <summary>The layer, ready to be registered.</summary>
    public Layer Layer => new(
        "chiffres", () => words["layer"], Subject.Claim, Sight.Full, LayerShape.Point,
        [new(OfMap.Text, () => words["layer.text"]), .. ClaimColumns.All.Skip(1).Select(Column), new(OfMap.Day, () => words["layer.day"])], All) { OnMap = false, InOrder = true, Count = Count };

    private LayerField Column(string name) => new(name, () => words[$"layer.{name}"]) { Kind = name is "value" or "base" ? FieldKind.Number : FieldKind.Text };

    private async IAsyncEnumerable<LayerFeature> All(LayerQuestion asked, [EnumeratorCancellation] CancellationToken stop)
    {
        var atOnce = Math.Min(asked.Most ?? AtOnce, AtOnce);
        for (var (after, page) = (asked.After ?? "", (IReadOnlyList<Claim>)[]); ; after = page[^1].Id)
        {
            page = asked.Only is { } id ? await Only(id, asked, stop) : await claims.Find(Search(asked) with { After = after, Most = atOnce }, stop);
            foreach (var claim in page)
            {
                var place = middles.GetValueOrDefault(claim.Territory.Code) ?? Point.Empty;
                if (asked.Within?.Intersects(place.EnvelopeInternal) != false) yield return new(claim.Id, place, Values(claim));
            }

            if (page.Count < atOnce || asked.Only is not null) yield break;
        }
    }

    private async Task<IReadOnlyList<Claim>> Only(string id, LayerQuestion asked, CancellationToken stop) => await claims.Find(Search(asked) with { Id = id, Most = 1 }, stop);

    private async Task<int?> Count(LayerQuestion asked, CancellationToken stop) => asked.Within is null ? await claims.CountOf(Search(asked), stop) : null;

    private static ClaimSearch Search(LayerQuestion asked) => new() { Days = (asked.From, asked.Until) };

    private static Dictionary<string, object?> Values(Claim claim)
    {
        var cells = ClaimColumns.Write(claim);
        var values = new Dictionary<string, object?>(cells.Length + 1) { [OfMap.Text] = FigureText.Of(claim.Figure) };
        for (var column = 1; column < cells.Length; column++) values[ClaimColumns.All[column]] = cells[column].Length == 0 ? null : cells[column];
        values[OfMap.Day] = claim.Figure.Day?.ToString();
        (values["value"], values["base"]) = (claim.Figure.Value, claim.Figure.Base);
        return values;
    }
}
