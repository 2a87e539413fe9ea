using System.Runtime.CompilerServices;
using Clairevoie.Domain;
using Clairevoie.Hall.Layers;
using Clairevoie.Hall.Where;
using Microsoft.Extensions.Localization;
using NetTopologySuite.Operation.Union;

namespace Clairevoie.Coordination.Moves.Alarms;

/// <summary>The alarms of the nights on the shared map, each with its sentence. One that a protected perimeter touches is not there.</summary>
public sealed class AlarmLayer(AlarmBook book, TerritoryShapes places, IStringLocalizer<MoveWords> words)
{
    /// <summary>The layer, ready to be registered.</summary>
    public Layer Layer => new(
        "alertes", () => words["layer"], Subject.SceneAlarm, Sight.Full, LayerShape.Area,
        [
            new("says", () => words["col.what"]), new("state", () => words["col.state"]), new("weight", () => words["col.weight"]) { Kind = FieldKind.Whole },
            new("since", () => words["since"]) { Kind = FieldKind.Day }, new("night", () => words["night"]) { Kind = FieldKind.Day },
        ],
        Seen)
    {
        Page = id => $"/ce-qui-bouge/{id}",
        Note = () => words["layer.note"],
    };

    // An alarm belongs to every day from the first that it counts to the last night on which it was seen.
    private async IAsyncEnumerable<LayerFeature> Seen(LayerQuestion asked, [EnumeratorCancellation] CancellationToken stop)
    {
        foreach (var (alarm, history) in await book.List(asked.Viewer, stop))
        {
            if (alarm.Since >= asked.Until || alarm.Day < asked.From) continue;
            var shape = UnaryUnionOp.Union(alarm.Ground.Select(cell => cell.Shape()));
            shape.SRID = 4326;
            if (asked.Within?.Intersects(shape.EnvelopeInternal) == false) continue;
            yield return new(alarm.Id.ToString("D"), shape, new Dictionary<string, object?>
            {
                ["says"] = string.Join(' ', new[] { AlarmText.Says(alarm, places.Say(alarm.Territory), words), AlarmText.Weighs(alarm.Voices, words) }.OfType<string>()),
                ["state"] = words[$"state.{history.State}"].Value,
                ["weight"] = alarm.Weight,
                ["since"] = alarm.Since,
                ["night"] = alarm.Day,
            });
        }
    }
}
