using System.Net;
using Clairevoie.Commands;
using Clairevoie.Domain;
using Clairevoie.Hall.Accounts;
using Clairevoie.Hall.City;
using Clairevoie.Publication.Import;
using Clairevoie.Store;
using Clairevoie.Towns;
using Clairevoie.Towns.Fiction;

namespace Clairevoie;

/// <summary>
/// What is done before the doors open. The first time, the fictional city moves in; a house begun as empty prints the
/// link of its first administrator instead. Each step asks what is already there: a first start cut short goes on where it stopped.
/// </summary>
internal static class MovingIn
{
    /// <summary>Before the cellar opens: the ground and the settings of the fictional city, unless the house begins empty.</summary>
    public static async Task LayGround(HouseOptions options, Speech speech, CancellationToken stop)
    {
        if (options.Empty || IsInhabited(options.Var))
            return;
        await speech.Words.WriteLineAsync("Première ouverture : la ville fictive s’installe…");
        await LayTown(options, FictionalTown.UsualSeed, stop);
    }

    /// <summary>Lays the fictional city of a seed, its settings last. False, and nothing is touched, when somebody lives there.</summary>
    public static async Task<bool> LayTown(HouseOptions options, ulong seed, CancellationToken stop)
    {
        if (IsInhabited(options.Var))
            return false;
        Folders.MakeClosed(options.Var);
        await TownFolder.Lay(FictionalTown.Found(seed), options.Var, stop);
        new TownMark(seed, HalfDay.Of(options.Clock.GetUtcNow()).Day.AddDays(-1), Settled: false).Write(options.Var);
        CityFile.Write(options.Var, FictionalCity());
        return true;
    }

    /// <summary>Once the cellar is open: the accounts of the fictional city and the published figures, or the link of the first administrator.</summary>
    public static async Task Settle(IServiceProvider house, HouseOptions options, Speech speech, CancellationToken stop)
    {
        await using var visit = house.CreateAsyncScope();
        var services = visit.ServiceProvider;
        if (services.GetRequiredService<CitySettings>().Fictional)
            await services.GetRequiredService<DemonstrationAccounts>().Add(FictionalTown.Territories, stop);
        if (options.Rooms.Contains(Room.Publication))
            await ShippedClaims.Publish(services.GetRequiredService<Cellar>(), stop);
        if (options.Rooms.Contains(Room.Coordination))
            await ShippedRegisters.Read(services.GetRequiredService<Cellar>(), options.Clock, stop);
        if (TownMark.In(options.Var) is { Settled: false } town)
            await BringYear(services, town, options, stop);
        await Say(services, options, speech, stop);
    }

    /// <summary>A year of reports, of care and of justice; brought in again after a first start cut short, none stands twice.</summary>
    private static async Task BringYear(IServiceProvider services, TownMark town, HouseOptions options, CancellationToken stop)
    {
        var founded = FictionalTown.Found(town.Seed);
        await ActivatorUtilities.CreateInstance<LoadYear>(services).Load(founded, town.Last, stop);
        if (options.Rooms.Contains(Room.Intelligence)) await ActivatorUtilities.CreateInstance<LoadDealPoints>(services).Load(founded, town.Last, stop);
        if (options.Rooms.Contains(Room.Intelligence)) await ActivatorUtilities.CreateInstance<LoadOperations>(services).Load(founded, town.Last, stop);
        if (options.Rooms.Contains(Room.Care)) await ActivatorUtilities.CreateInstance<LoadCare>(services).Load(founded, town.Last, stop);
        if (options.Rooms.Contains(Room.Care)) await ActivatorUtilities.CreateInstance<LoadCareWords>(services).Load(founded, town.Last, stop);
        if (options.Rooms.Contains(Room.Justice)) await ActivatorUtilities.CreateInstance<LoadJustice>(services).Load(founded, town.Last, stop);
        if (options.Rooms.Contains(Room.Intelligence)) await BringItems(services, founded, town.Last, stop);
        if (options.Rooms.Contains(Room.Intelligence)) await ActivatorUtilities.CreateInstance<LoadNetworks>(services).Load(founded, town.Last, stop);
        if (options.Rooms.Contains(Room.Coordination)) await ActivatorUtilities.CreateInstance<LoadPlan>(services).Load(town.Last, stop);
        if (options.Rooms.Contains(Room.Coordination)) await ActivatorUtilities.CreateInstance<LoadCommittees>(services).Load(founded, stop);
        if (options.Rooms.Contains(Room.Coordination)) await ActivatorUtilities.CreateInstance<LoadMoves>(services).Load(founded, town.Last, stop);
        if (options.Rooms.Contains(Room.Coordination)) await BringPlaces(services, founded, town.Last, stop);
        if (options.Rooms.Contains(Room.Coordination)) await ActivatorUtilities.CreateInstance<LoadNotices>(services).Load(founded, town.Last, stop);
        if (options.Rooms.Contains(Room.Coordination)) await ActivatorUtilities.CreateInstance<LoadProblems>(services).Load(founded, town.Last, stop);
        if (options.Rooms.Contains(Room.Coordination)) await ActivatorUtilities.CreateInstance<LoadEvaluations>(services).Load(founded, town.Last, stop);
        await ActivatorUtilities.CreateInstance<LoadTold>(services).Load(founded, options.Rooms, stop);
        if (options.Rooms.Count == Enum.GetValues<Room>().Length) await ActivatorUtilities.CreateInstance<LoadBilan>(services).Load(founded, stop);
        (town with { Settled = true }).Write(options.Var);
        GC.Collect(2, GCCollectionMode.Aggressive); // a whole town was held in memory, once
    }

    private static async Task BringPlaces(IServiceProvider services, FictionalTown town, DateOnly last, CancellationToken stop)
    {
        var reports = ActivatorUtilities.CreateInstance<ReportsOfScenes>(services);
        await ActivatorUtilities.CreateInstance<LoadPlaces>(services, reports).Load(town, last, stop);
        await ActivatorUtilities.CreateInstance<LoadResidents>(services).Load(town, stop);
    }

    private static async Task BringItems(IServiceProvider services, FictionalTown town, DateOnly last, CancellationToken stop)
    {
        await ActivatorUtilities.CreateInstance<LoadBodies>(services).Load(town, stop);
        var made = await ActivatorUtilities.CreateInstance<LoadItems>(services).Load(town, last, stop);
        await ActivatorUtilities.CreateInstance<LoadPassing>(services).Load(town, made, stop);
    }

    private static CitySettings FictionalCity() => new()
    {
        Name = FictionalTown.Name,
        Territory = FictionalTown.Commune,
        Fictional = true,
    };

    private static bool IsInhabited(string var) =>
        File.Exists(CityFile.In(var))
        || File.Exists(Path.Combine(var, Room.Hall.Slug() + ".db"))
        || File.Exists(Path.Combine(var, "postgres.json"));

    private static async Task Say(IServiceProvider services, HouseOptions options, Speech speech, CancellationToken stop)
    {
        if (IPAddress.IsLoopback(IPAddress.Parse(options.Address)))
            await SayAccounts(services, speech, stop);
        if (await services.GetRequiredService<FirstAdministrator>().MakeLink(stop) is { } token)
            await speech.Data.WriteLineAsync($"Premier administrateur (ce lien sert une fois) : http://localhost:{options.Port}/premier-administrateur?jeton={token}");
    }

    private static async Task SayAccounts(IServiceProvider services, Speech speech, CancellationToken stop)
    {
        var accounts = await services.GetRequiredService<DemonstrationAccounts>().All(stop);
        if (accounts.Count == 0)
            return;
        await speech.Data.WriteLineAsync($"Comptes de démonstration, mot de passe « {DemonstrationAccounts.Password} », refusés hors de cette machine :");
        foreach (var (name, role) in accounts)
            await speech.Data.WriteLineAsync($"  {name,-16} {role}");
    }
}
