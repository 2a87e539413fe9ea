using System.Globalization;
using Clairevoie.Domain;
using Clairevoie.Hall.Layers;
using Clairevoie.HouseTests.Doors;
using Clairevoie.HouseTests.Walls;
using Clairevoie.Store;
using Clairevoie.Towns;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Clairevoie.HouseTests.Walks;

/// <summary>
/// A canary that was put into Care is found nowhere outside Care's own store, and one that was put into Intelligence and Justice nowhere in
/// Care, whatever everybody does: a walk of thousands of actions over every door, drawn from a seed that is printed. CLAIREVOIE_WALK=SEED[,STEPS]
/// walks another way.
/// </summary>
public sealed class CanaryTests(CanaryTown town, ITestOutputHelper output) : IClassFixture<CanaryTown>, IDisposable
{
    private const ulong UsualSeed = 20_261_122;
    private const int UsualSteps = 3_000, BetweenRounds = 500;

    private static readonly IReadOnlySet<Room> Care = new HashSet<Room> { Room.Care };
    private static readonly IReadOnlySet<Room> PoliceAndJustice = new HashSet<Room> { Room.Intelligence, Room.Justice };

    private readonly string folder = Directory.CreateTempSubdirectory("clairevoie-canary-").FullName;
    private readonly List<string> leaks = [];
    private Canary ofCare = null!, ofOthers = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private DateOnly Today => HalfDay.Of(town.Clock.GetUtcNow()).Day;

    [Fact]
    public async Task A_canary_put_into_Care_is_found_nowhere_outside_its_store_whatever_is_done_with_the_house()
    {
        var (seed, steps) = Chosen();
        output.WriteLine($"The walk of seed {seed}, {steps} steps. CLAIREVOIE_WALK={seed},{steps} walks it again.");
        var chance = new Chance(seed);
        (ofCare, ofOthers) = (new(chance.For("care"), 5), new(chance.For("others"), 5));
        var began = TimeProvider.System.GetTimestamp();
        var planting = new Planting(town, Door.All(town.Parts), chance.For("planting"));
        var planted = (await planting.In(Care, ofCare, Today), await planting.In(PoliceAndJustice, ofOthers, Today));
        await IsPlanted();

        output.WriteLine($"{planted} forms planted in {TimeProvider.System.GetElapsedTime(began).TotalSeconds:0} s.");
        var walked = await Walk(chance.For("walk"), steps);
        output.WriteLine($"{walked} actions after {TimeProvider.System.GetElapsedTime(began).TotalSeconds:0} s.");
        town.Clock.Forward(TimeSpan.FromDays(40)); // a month ends, and what may be told of it is told
        await Sweep();
        output.WriteLine($"{leaks.Count} leaks after {TimeProvider.System.GetElapsedTime(began).TotalSeconds:0} s.");
        Assert.True(leaks.Count == 0, $"Seed {seed}:\n{string.Join('\n', leaks.Distinct().Take(25))}");
    }

    /// <inheritdoc />
    public void Dispose() => Directory.Delete(folder, recursive: true);

    /// <summary>The search finds what is meant to be seen: it could not pass by finding nothing.</summary>
    private async Task IsPlanted()
    {
        var care = new Walker(town, Role.CareTeam, ["/soin"], new(1));
        Assert.NotNull(ofCare.In(await Bytes((await care.Get("/soin/structures")).Answer)));
        var analyst = new Walker(town, Role.Analyst, ["/renseignement", "/renseignement/operations", "/renseignement/reseaux"], new(1));
        foreach (var list in analyst.KnownUnder("/")) (await analyst.Get(list)).Answer.Dispose();
        var read = new List<byte[]>();
        foreach (var address in analyst.KnownUnder("/renseignement/").Take(80)) read.Add(await Bytes((await analyst.Get(address)).Answer));
        Assert.Contains(read, page => ofOthers.WordIn(page) is not null);
        var numbers = await StoredNumbers.In(town.Parts.GetRequiredService<Cellar>().Place, Room.Care, ofCare.Numbers);
        foreach (var table in (string[])["care_figure", "care_tally_count", "care_places"]) Assert.Contains(numbers, found => found.StartsWith($"care.{table}", StringComparison.Ordinal));
    }

    private async Task<int> Walk(Chance chance, int steps)
    {
        string[] doors = [.. Door.All(town.Parts).Select(door => door.Address).Concat(town.Parts.GetServices<Layer>().Select(layer => $"/carte/couches/{layer.Name}.geojson")).Where(address => !Walker.EndsSession(address)).Distinct()];
        List<Walker> walkers = [.. Enum.GetValues<Role>().Select(role => new Walker(town, role, doors, chance.For($"{role}")))];
        var filler = new Filler(chance, Today);
        for (var step = 0; step < steps; step++)
        {
            var walker = chance.Of(walkers);
            await Look(walker.Role, await walker.Step(filler));
            if (step % BetweenRounds == BetweenRounds - 1) await new Sweep(town, folder).GoRound();
        }

        return steps;
    }

    /// <summary>What the house and its host do by themselves, then every door once more by everybody, then every file that was left.</summary>
    private async Task Sweep()
    {
        var sweep = new Sweep(town, folder);
        for (var round = 0; round < 2; round++) await sweep.GoRound();
        foreach (var (command, said) in await sweep.RunEveryCommand())
            if (ofCare.In(System.Text.Encoding.UTF8.GetBytes(said)) is { } how) leaks.Add($"clairevoie {command}: {how}");
        foreach (var role in Enum.GetValues<Role>())
        {
            var walker = new Walker(town, role, [], new(1));
            foreach (var door in Door.All(town.Parts).Where(door => door.Reads && !door.Template.Contains('{', StringComparison.Ordinal) && !Walker.EndsSession(door.Address)))
                await Look(role, await walker.Get(door.Address));
        }

        await LookAtFiles();
    }

    private async Task Look(Role role, (string Asked, HttpResponseMessage Answer) step)
    {
        using var answer = step.Answer;
        if ((int)answer.StatusCode >= 500 && !step.Asked.Contains("/panne", StringComparison.Ordinal)) leaks.Add($"{step.Asked}: {(int)answer.StatusCode}, a fault of ours");
        var bytes = await Bytes(answer);
        if (AccessTable.Rights.All(line => line.Role != role || line.Subject.Room() != Room.Care) && ofCare.In(bytes) is { } how) leaks.Add($"{step.Asked}: {how} of Care");
        if (Sides.Care.Contains(role) && ofOthers.WordIn(bytes) is { } other) leaks.Add($"{step.Asked}: {other} of police or justice");
    }

    private async Task LookAtFiles()
    {
        var place = town.Parts.GetRequiredService<Cellar>().Place;
        foreach (var file in Directory.GetFiles(town.Var, "*", SearchOption.AllDirectories).Concat(Directory.GetFiles(folder, "*", SearchOption.AllDirectories)))
        {
            var bytes = await File.ReadAllBytesAsync(file, Stop);
            var isOfCare = Path.GetFileName(file).StartsWith("care.", StringComparison.Ordinal);
            if (!isOfCare && ofCare.WordIn(bytes) is { } how) leaks.Add($"{file}: {how} of Care");
            if (isOfCare && ofOthers.WordIn(bytes) is { } other) leaks.Add($"{file}: {other} of police or justice");
        }

        foreach (var room in Enum.GetValues<Room>().Where(room => room != Room.Care))
            leaks.AddRange(await StoredNumbers.In(place, room, ofCare.Numbers));
    }

    private static async Task<byte[]> Bytes(HttpResponseMessage answer)
    {
        var head = string.Join('\n', answer.Headers.Concat(answer.Content.Headers).Select(header => $"{header.Key}: {string.Join(", ", header.Value)}"));
        return [.. System.Text.Encoding.UTF8.GetBytes(head), (byte)'\n', .. await answer.Content.ReadAsByteArrayAsync(Stop)];
    }

    private static (ulong Seed, int Steps) Chosen()
    {
        var said = Environment.GetEnvironmentVariable("CLAIREVOIE_WALK")?.Split(',') ?? [];
        return (said.Length > 0 ? ulong.Parse(said[0], CultureInfo.InvariantCulture) : UsualSeed, said.Length > 1 ? int.Parse(said[1], CultureInfo.InvariantCulture) : UsualSteps);
    }
}
