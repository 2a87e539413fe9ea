using System.Data.Common;
using System.Reflection;
using System.Text.RegularExpressions;
using Clairevoie.Domain;
using Clairevoie.Hall;

namespace Clairevoie.Store.Tests;

/// <summary>Every .sql file of every room is understood by both engines, against the schema that its room brings.</summary>
public abstract partial class EveryQuestion : IAsyncLifetime
{
    private static readonly Viewer Somebody = new(new MissionId(Guid.NewGuid()), new AgencyId("PP"), Role.Town, new HashSet<string> { "DEP-75" });

    private CellarPlace? place;
    private Cellar? cellar;

    protected abstract Task<CellarPlace> EmptyPlace();

    /// <summary>Asks the engine to understand the text, and to run nothing.</summary>
    protected abstract Task Prepare(DbConnection link, string text);

    /// <summary>The name of the other engine, whose variants are not for this one.</summary>
    protected abstract string Other { get; }

    public async ValueTask InitializeAsync()
    {
        place = await EmptyPlace();
        cellar = await Cellar.Open(place, RoomPlans.All, TimeProvider.System, TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        if (cellar is not null)
            await cellar.DisposeAsync();
        if (place is not null)
            Directory.Delete(place.Var, recursive: true);
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task Every_question_of_a_room_is_understood_by_that_room()
    {
        var faults = new List<string>();
        foreach (var plan in RoomPlans.All.Where(plan => plan.Room != Room.Hall))
            faults.AddRange(await Faults(plan.Room, [plan.Home, typeof(Cellar).Assembly]));
        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    [Fact]
    public async Task Every_question_of_the_Hall_is_understood_by_a_room_for_which_it_asks()
    {
        var faults = new List<string>();
        foreach (var plan in RoomPlans.All)
            faults.AddRange(await Faults(plan.Room, [typeof(HallRoom).Assembly, typeof(House).Assembly]));
        var nowhere = faults.GroupBy(Of).Where(of => of.Count() == RoomPlans.All.Count).SelectMany(of => of.Distinct()).ToList();
        Assert.True(nowhere.Count == 0, string.Join('\n', nowhere));

        static string Of(string fault) => fault.Split(':')[0];
    }

    [Fact]
    public void A_variant_for_one_engine_has_its_twin_for_the_other()
    {
        var all = RoomPlans.All.Select(plan => plan.Home).Append(typeof(Cellar).Assembly)
            .SelectMany(home => home.GetManifestResourceNames()).ToHashSet();

        var alone = all.Where(name => Twin(name) is { } twin && !all.Contains(twin)).ToList();

        Assert.Empty(alone);
    }

    private static string? Twin(string name) => name switch
    {
        _ when name.EndsWith(".sqlite.sql", StringComparison.Ordinal) => name.Replace(".sqlite.sql", ".postgres.sql", StringComparison.Ordinal),
        _ when name.EndsWith(".postgres.sql", StringComparison.Ordinal) => name.Replace(".postgres.sql", ".sqlite.sql", StringComparison.Ordinal),
        _ => null,
    };

    private async Task<IEnumerable<string>> Faults(Room room, Assembly[] homes)
    {
        await using var engine = place!.EngineOf(room);
        await using var link = await engine.OpenToWrite(TestContext.Current.CancellationToken);
        var faults = new List<string>();
        foreach (var home in homes)
        {
            foreach (var resource in home.GetManifestResourceNames().Where(IsOurs))
                faults.AddRange(await Fault(link, home, resource));
        }
        return faults;
    }

    private bool IsOurs(string resource) =>
        resource.EndsWith(".sql", StringComparison.Ordinal)
        && !resource.Contains(".Migrations.", StringComparison.Ordinal)
        && !resource.Contains(".Where.Addresses.", StringComparison.Ordinal) // asked of the address file, which is no room: its own tests ask them
        && !resource.EndsWith($".{Other}.sql", StringComparison.Ordinal);

    private async Task<IEnumerable<string>> Fault(DbConnection link, Assembly home, string resource)
    {
        using var reader = new StreamReader(home.GetManifestResourceStream(resource)!);
        var text = await reader.ReadToEndAsync(TestContext.Current.CancellationToken);
        if (!text.StartsWith("-- ", StringComparison.Ordinal))
            return [$"{resource}: its first line is not a sentence"];
        if (text.Contains("create table", StringComparison.Ordinal) || text.Contains("alter table", StringComparison.Ordinal))
            return []; // a definition is not asked: opening the room has run it
        try
        {
            var seen = AccessTable.WhereSeen(Somebody, Subject.NuisanceReport, Sight.Count);
            await Prepare(link, text.Replace("{seen}", seen, StringComparison.Ordinal));
            return [];
        }
        catch (DbException fault)
        {
            return [$"{resource}: {fault.Message}"];
        }
    }

    [GeneratedRegex(@"\bin\s+(@\w+)", RegexOptions.IgnoreCase)]
    protected static partial Regex InList();

    [GeneratedRegex(@"@(\w+)")]
    protected static partial Regex Parameter();
}

public sealed class EveryQuestionOnSqlite : EveryQuestion
{
    protected override string Other => "postgres";

    protected override Task<CellarPlace> EmptyPlace() => TryPlaces.InFiles();

    protected override async Task Prepare(DbConnection link, string text)
    {
        await using var command = link.CreateCommand();
        command.CommandText = "explain " + InList().Replace(text, "in ($1)");
        foreach (var name in Parameter().Matches(text).Select(match => match.Value).Distinct())
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = (name, DBNull.Value);
            command.Parameters.Add(parameter);
        }
        await using var reader = await command.ExecuteReaderAsync();
    }
}

public sealed class EveryQuestionOnPostgres : EveryQuestion
{
    protected override string Other => "sqlite";

    protected override Task<CellarPlace> EmptyPlace() => TryPlaces.InPostgres(Enum.GetValues<Room>());

    protected override async Task Prepare(DbConnection link, string text)
    {
        var names = new List<string>();
        var numbered = Parameter().Replace(InList().Replace(text, "= any($1)"), match => Number(names, match.Value));
        await using var command = link.CreateCommand();
        command.CommandText = $"prepare asked as {numbered}; deallocate asked";
        await command.ExecuteNonQueryAsync();
    }

    private static string Number(List<string> names, string name)
    {
        if (!names.Contains(name))
            names.Add(name);
        return "$" + (names.IndexOf(name) + 1);
    }
}
