using Clairevoie.Domain;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.Data.Sqlite;
using Xunit;
using Record = Clairevoie.Domain.Record;

namespace Clairevoie.Tests.Access;

/// <summary>The table is read in C# for one record and in SQL for a list. Both say the same, of anybody and anything.</summary>
public sealed class TwoReadingsTests
{
    static TwoReadingsTests() => SQLitePCL.Batteries_V2.Init();

    [Fact]
    public async Task Both_readings_of_the_table_agree_on_drawn_viewers_and_records()
    {
        await using var link = new SqliteConnection("Data Source=:memory:");
        await link.OpenAsync(TestContext.Current.CancellationToken);
        var readings = new TwoReadings(link);
        await readings.Prepare();

        Prop.ForAll(World.Drawn(), world => readings.Disagreement(world).GetAwaiter().GetResult() is null)
            .Check(Config.QuickThrowOnFailure.WithMaxTest(150));
    }

    [Fact]
    public async Task A_reading_that_forgets_the_agency_would_be_caught()
    {
        await using var link = new SqliteConnection("Data Source=:memory:");
        await link.OpenAsync(TestContext.Current.CancellationToken);
        var readings = new TwoReadings(link);
        await readings.Prepare();
        var record = new Record("r0", MissionId.Anonymous, new AgencyId("ARS"), "DEP-75", new HashSet<MissionId>(), new HashSet<AgencyId>());
        var world = new World(MissionId.Anonymous, new AgencyId("ARS"), new HashSet<string>(), [record]);
        Assert.Null(await readings.Disagreement(world));

        using var forget = link.CreateCommand();
        forget.CommandText = "create trigger forgetful after insert on fiche begin update fiche set agency = ''; end";
        await forget.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);

        Assert.NotNull(await readings.Disagreement(world));
    }
}
