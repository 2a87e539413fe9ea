using System.Text.Json;
using Clairevoie.Care.Structures;
using Clairevoie.Hall.Parts;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Care.Counters;

/// <summary>What a telephone must know to count without network: the room's public key, the time here, the structures and the sectors. No count.</summary>
public sealed class CounterSetup(TallyEnvelopes envelopes, TimeProvider clock)
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    /// <summary>That, as JSON.</summary>
    public async Task<string> Json(IReadOnlyList<StructureKept> structures, IReadOnlyList<Choice> sectors, CancellationToken stop)
    {
        var (point, purpose) = await envelopes.Key(stop);
        return JsonSerializer.Serialize(new
        {
            Point = Convert.ToBase64String(point), Purpose = purpose, Now = clock.GetUtcNow().ToUnixTimeMilliseconds(),
            Structures = structures.Where(one => Pad.Of(one.Service) is not null).Select(one => new { one.Id, one.Name, Pad = one.Service }),
            Sectors = sectors.Select(one => new { Id = one.Value, Name = one.Label }),
        }, Web);
    }
}

/// <summary>The sentences that the script of the counters says.</summary>
public static class CounterSayings
{
    private static readonly string[] Said = ["said.none", "said.waiting", "said.sent", "said.offline", "said.sign-in", "said.nothing", "said.again", "said.unknown", "said.failed", "said.drop", "said.less", "said.more"];

    /// <summary>Those, as JSON.</summary>
    public static string Json(IStringLocalizer<CounterWords> words) =>
        JsonSerializer.Serialize(Said.ToDictionary(key => key["said.".Length..], key => words[key].Value));
}
