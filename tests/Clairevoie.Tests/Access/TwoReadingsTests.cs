using Clairevoie.Domain;
using FsCheck;
using FsCheck.Fluent;
using Xunit;
using Record = Clairevoie.Domain.Record;

namespace Clairevoie.Tests.Access;

/// <summary>The table is read in C# for one record and in SQL for a list. Both say the same, of anybody and anything.</summary>
public sealed class TwoReadingsTests
{
    [Fact]
    public void Both_readings_of_the_table_agree_on_drawn_viewers_and_records()
    {
        using var store = new RecordsInMemory();

        Prop.ForAll(World.Drawn(), world => TwoReadings.Disagreement(store, world).GetAwaiter().GetResult() is null)
            .Check(Config.QuickThrowOnFailure.WithMaxTest(150));
    }

    [Fact]
    public async Task A_reading_that_forgets_the_agency_would_be_caught()
    {
        using var store = new RecordsInMemory();
        var record = new Record("r0", MissionId.Anonymous, new AgencyId("ARS"), "DEP-75", new HashSet<MissionId>(), new HashSet<AgencyId>());
        var world = new World(MissionId.Anonymous, new AgencyId("ARS"), new HashSet<string>(), [record]);
        Assert.Null(await TwoReadings.Disagreement(store, world));

        store.ForgetAgencies();

        Assert.NotNull(await TwoReadings.Disagreement(store, world));
    }
}
