using Clairevoie.Coordination.Promises;
using Clairevoie.Coordination.Shipped;
using Clairevoie.Domain;
using Xunit;

namespace Clairevoie.Tests.Coordination;

/// <summary>What became of a promise is computed; the words of those that are shipped stand in their documents.</summary>
public sealed class PromiseTests
{
    private static readonly DateOnly Today = new(2026, 11, 22);
    private static readonly PromiseFile Shipped = PromiseFile.Read(Assert.Single(ShippedFiles.In("promises")), Today);

    public static TheoryData<string, string> Quotes => new(Shipped.Promises.Where(promise => promise.Quote.Length > 0).Select(promise => (promise.Document, promise.Quote)));

    [Fact]
    public void A_promise_without_a_test_is_not_measurable_as_said_whatever_is_observed() =>
        Assert.Equal(PromiseState.NotMeasurable, Became(Given("") with { Deadline = new(2023, 1, 1) }, Fact(PromiseMove.Kept, 1)));

    [Fact]
    public void A_promise_past_its_deadline_is_late_until_a_fact_says_that_it_was_kept()
    {
        var promise = Given("places") with { Deadline = new(2026, 1, 10) };

        Assert.Equal(PromiseState.Open, new PromiseHistory(promise, []).StateOn(new(2026, 1, 10)));
        Assert.Equal(PromiseState.Late, new PromiseHistory(promise, []).StateOn(new(2026, 1, 11)));
        Assert.Equal(PromiseState.Late, Became(promise, Fact(PromiseMove.Observed, 5)));
        Assert.Equal(PromiseState.Kept, Became(promise, Fact(PromiseMove.Kept, 10)));
        Assert.Equal(PromiseState.KeptLate, Became(promise, Fact(PromiseMove.Kept, 11)));
        Assert.Equal(PromiseState.Abandoned, Became(promise, Fact(PromiseMove.GivenUp, 9)));
    }

    [Fact]
    public void Whoever_says_what_became_of_it_names_where_it_can_be_read() =>
        Assert.Equal(["source-missing"], Assert.IsType<Decision<PromiseFact>.No>(new KeepPromise("Kept", "2026-01-01", "Ouverte.", "", "").Decide(Today)).Why.Select(why => why.Code));

    [Fact]
    public void Everything_that_is_shipped_can_be_read() => Assert.Empty(Shipped.Faults);

    [Theory]
    [InlineData("P-UN-AN", PromiseState.NotMeasurable)]
    [InlineData("N-3-MOIS", PromiseState.Late)]
    [InlineData("N-OFAST", PromiseState.Kept)]
    [InlineData("N-200", PromiseState.KeptLate)]
    [InlineData("N-16", PromiseState.Open)]
    public void The_promises_of_the_documents_become_what_is_known_of_them(string code, PromiseState state)
    {
        var facts = Shipped.Facts.Where(fact => fact.Code == code).Select(fact => fact.Fact);
        Assert.Equal(state, new PromiseHistory(Shipped.Promises.Single(promise => promise.Code == code), [.. facts]).StateOn(Today));
    }

    [Fact]
    public void The_16_antennas_that_were_announced_stand_beside_the_13_that_were_observed() =>
        Assert.Contains(Shipped.Facts, fact => fact is { Code: "N-16", Fact: { Move: PromiseMove.Observed, Claim: "C03a" } } && fact.Fact.Words.StartsWith("13 antennes", StringComparison.Ordinal));

    [Theory, MemberData(nameof(Quotes))]
    public void A_quote_is_in_its_document_to_the_letter(string document, string quote) =>
        Assert.Contains(quote, File.ReadAllText(Shared.File(Path.Combine("seeds", document))), StringComparison.Ordinal);

    private static PromiseState Became(PromiseMade promise, params PromiseFact[] facts) => new PromiseHistory(promise, facts).StateOn(Today);

    private static PromiseMade Given(string test) => new() { Code = "P", Said = "Des places", Who = "un service", SaidOn = "2025", Test = test };

    private static PromiseFact Fact(PromiseMove move, int day) => new(move, new(2026, 1, day), "…", "S1", "");
}
