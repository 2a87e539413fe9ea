using Clairevoie.Domain;
using Xunit;

namespace Clairevoie.Tests.Access;

public sealed class ExplainTests
{
    [Fact]
    public void Where_nothing_is_seen_and_nothing_crossed_there_is_nothing_instead()
    {
        var said = AccessTable.Explain(Role.CareTeam, Subject.DealingReport);

        Assert.False(said.Opens);
        Assert.Null(said.Instead);
    }

    [Fact]
    public void A_coordinator_is_told_that_counts_stand_in_place_of_the_reports_of_dealing()
    {
        var said = AccessTable.Explain(Role.Coordinator, Subject.DealingReport);

        Assert.False(said.Opens);
        Assert.Equal(Subject.DealingFigure, said.Instead);
    }

    [Fact]
    public void The_fullest_line_is_said_first() =>
        Assert.Equal([Sight.Full, Sight.Blurred], AccessTable.Explain(Role.Landlord, Subject.NuisanceReport).Lines.Select(line => line.Sight));

    [Fact]
    public void Every_subject_is_explained_to_every_role() =>
        Assert.All(Enum.GetValues<Role>(), role =>
            Assert.Equal(Enum.GetValues<Subject>(), AccessTable.Explain(role).Select(said => said.Subject)));
}
