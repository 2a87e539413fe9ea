using System.Runtime.CompilerServices;
using Clairevoie.Domain;
using Clairevoie.Hall.Layers;
using Clairevoie.Hall.Where;
using Microsoft.Extensions.Localization;
using NetTopologySuite.Geometries;

namespace Clairevoie.Coordination.Problems;

/// <summary>The open problems that partners share, at their place. What a committee carries is on no map; nor is what a protected perimeter touches.</summary>
public sealed class ProblemLayer(ProblemBook book, ProblemsOnMap map, IStringLocalizer<ProblemTexts> words)
{
    /// <summary>The layer, ready to be registered.</summary>
    public Layer Layer => new(
        "problemes", () => words["layer"], Subject.Problem, Sight.Full, LayerShape.Point,
        [
            new("problem", () => words["problem"]), new("place", () => words["place"]), new("lead", () => words["lead"]),
            new("shared", () => words["shared"]), new("step", () => words["step"], () => words["step.none"]), new("due", () => words["due.next"], () => words["due.none"]) { Kind = FieldKind.Day },
        ],
        Seen)
    {
        InOrder = true,
        Page = id => $"/problemes/{id}",
        Gathering = new("foyers-problemes", (from, until, stop) => KnownPerimeters.Within(book.Room, from, until, stop)),
    };

    private async IAsyncEnumerable<LayerFeature> Seen(LayerQuestion asked, [EnumeratorCancellation] CancellationToken stop)
    {
        var hidden = await KnownPerimeters.Within(book.Room, asked.From ?? DateOnly.MinValue, asked.Until ?? DateOnly.MaxValue, stop);
        for (var (after, page) = (asked.After ?? "", (IReadOnlyList<ProblemListed>)[]); ; after = page[^1].Row.Id)
        {
            page = await map.After(asked, after, stop);
            foreach (var problem in page)
            {
                var at = Projection.Lambert93.ToDegrees(new(problem.Row.X, problem.Row.Y));
                var point = new Point(at.Longitude, at.Latitude) { SRID = 4326 };
                if (asked.Within?.Intersects(point.EnvelopeInternal) != false && !hidden.Touch(point))
                    yield return new(problem.Row.Id, point, Values(problem));
            }

            if (page.Count < ProblemsOnMap.AtOnce)
                yield break;
        }
    }

    private Dictionary<string, object?> Values(ProblemListed problem) => new()
    {
        ["problem"] = words[$"kind.{problem.Row.What}"].Value,
        ["place"] = problem.Row.Name,
        ["lead"] = problem.Row.Lead,
        ["shared"] = words.SharedWith(problem.Partners),
        ["step"] = problem.Row.Step is { } step ? words[$"step.{(ProblemStep)step}"].Value : null,
        ["due"] = problem.NextDue,
    };
}
