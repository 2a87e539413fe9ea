using System.Globalization;
using Clairevoie.Coordination.Places;
using Clairevoie.Coordination.Places.Counting;
using Clairevoie.Domain;

namespace Clairevoie.Towns.Play;

/// <summary>
/// Scenes are counted every month by outreach, one by one, and every third month by the police, by eye: the two never agree. A month that an
/// agency counted already is left as it is.
/// </summary>
internal sealed class PlayScenes : IPart
{
    private const int Usual = 35;

    private readonly Stage stage;
    private readonly PlaceBook places;
    private readonly SceneCounts counts;

    public PlayScenes(Stage stage)
    {
        this.stage = stage;
        places = stage.Of<PlaceBook>(stage.Clock);
        counts = stage.Of<SceneCounts>(places);
    }

    public async Task Month(PlayedMonth month, CancellationToken stop)
    {
        if (stage.Cast.In(Role.UasaSocial) is not { } social) return;
        foreach (var scene in await places.Of(social, PlaceKind.Scene, stop))
        {
            var chance = stage.Chance.For($"scene {scene.Name} {month.Turn}");
            var size = (int)(Usual * stage.Chance.For($"scene {scene.Name}").Between(0.4, 1.8) * chance.Between(0.75, 1.3));
            await Count(social, scene, (month.First.AddDays(3 + chance.Below(20)), 15, size, CountMethod.OneByOne, "Exactly"), stop);
            if (month.Turn % 3 == 1 && stage.Cast.In(Role.GpoPilot) is { } police)
                await Count(police, scene, (month.First.AddDays(3 + chance.Below(20)), 23, ((size / 5) + 2) * 10, CountMethod.ByEye, "About"), stop);
        }
    }

    private async Task Count(Viewer viewer, PlaceRow scene, (DateOnly Day, int Hour, int Size, CountMethod How, string Bound) one, CancellationToken stop)
    {
        stage.Clock.Day = one.Day;
        if ((await counts.Of(viewer, scene, stop)).All(known => (known.OnDay.Year, known.OnDay.Month) != (one.Day.Year, one.Day.Month) || known.Agency != viewer.Agency.ToString()))
        {
            var given = new CountScene(Played.Day(one.Day), one.Hour.ToString(CultureInfo.InvariantCulture), one.Size.ToString(CultureInfo.InvariantCulture)) { Method = one.How.ToString(), Bound = one.Bound };
            if (await counts.Count(viewer, scene, given, stop) is { Count: > 0 }) return; // a protected perimeter holds there
        }

        stage.Made.ScenesCounted++;
    }
}
