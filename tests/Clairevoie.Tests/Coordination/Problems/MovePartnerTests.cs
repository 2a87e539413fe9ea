using Clairevoie.Domain;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Clairevoie.Tests.Coordination.Problems;

/// <summary>Each partner has its own state; refusing and closing are said with a coded reason and words.</summary>
public sealed class MovePartnerTests
{
    [Theory]
    [InlineData(PartnerState.New, "InProgress")]
    [InlineData(PartnerState.New, "Closed")]
    [InlineData(PartnerState.New, "New")]
    [InlineData(PartnerState.Refused, "Closed")]
    [InlineData(PartnerState.Closed, "Accepted")]
    [InlineData(PartnerState.Accepted, "nonsense")]
    [InlineData(PartnerState.Accepted, null)]
    public void A_state_that_does_not_follow_is_refused(PartnerState from, string? to) =>
        Assert.Equal(["state-not-next"], No(new MovePartner(to, "Solved", "Fini.").Decide(from, leads: false, openActions: 0)));

    [Theory]
    [InlineData(null, null, "reason-missing", "words-missing")]
    [InlineData("Solved", "Non.", "reason-missing")]
    [InlineData("NotOurs", "  ", "words-missing")]
    [InlineData("NotOurs", "Voir Monsieur Jean Dupont.", "words-name-somebody")]
    [InlineData("NotOurs", "Perquisition prévue mardi.", "words-tell-operation")]
    public void A_refusal_needs_a_reason_of_refusals_and_words_that_name_nobody(string? reason, string? words, params string[] why) =>
        Assert.Equal(why, No(new MovePartner("Refused", reason, words).Decide(PartnerState.New, leads: false, openActions: 0)));

    [Fact]
    public void A_lead_hands_over_before_it_refuses() =>
        Assert.Equal(["lead-refuses"], No(new MovePartner("Refused", "NoMeans", "Plus personne.").Decide(PartnerState.InProgress, leads: true, openActions: 0)));

    [Fact]
    public void A_lead_closes_nothing_over_an_open_action_and_another_partner_does()
    {
        var close = new MovePartner("Closed", "PartDone", "La lumière est remise.");

        Assert.Equal(["actions-open"], No(close.Decide(PartnerState.InProgress, leads: true, openActions: 1)));
        Assert.Equal(new PartnerMoved(PartnerState.Closed, PartnerReason.PartDone, "La lumière est remise."), Yes(close.Decide(PartnerState.InProgress, leads: false, openActions: 1)));
    }

    [Fact]
    public void Accepting_asks_for_no_reason_and_keeps_none() =>
        Assert.Equal(new PartnerMoved(PartnerState.Accepted, PartnerReason.None, ""), Yes(new MovePartner("accepted", "Solved", null).Decide(PartnerState.New, leads: false, openActions: 0)));

    [Fact]
    public void Whatever_is_written_no_partner_refuses_or_closes_without_a_reason_of_that_state_and_words() => Prop.ForAll(
        Gen.Elements(Enum.GetValues<PartnerState>()).ToArbitrary(),
        Gen.Elements([.. Enum.GetNames<PartnerState>(), "?"]).ToArbitrary(),
        Gen.Elements((string[])[.. Enum.GetNames<PartnerReason>(), "", "?"]).Zip(Gen.Elements("", " ", "Le hall est fermé.", "0612345678")).ToArbitrary(),
        (from, to, said) => new MovePartner(to, said.Item1, said.Item2).Decide(from, leads: false, openActions: 0) switch
        {
            Decision<PartnerMoved>.Yes(var moved) => MovePartner.From(from).Contains(moved.State)
                && (PartnerReasons.Of(moved.State) is not [_, ..] asked ? moved.Reason == PartnerReason.None : asked.Contains(moved.Reason) && moved.Words.Length > 0)
                && !moved.Words.Contains("0612345678", StringComparison.Ordinal),
            Decision<PartnerMoved>.No no => no.Why.Count > 0,
            _ => false,
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Every_state_leads_somewhere_and_never_back_to_new() =>
        Assert.All(Enum.GetValues<PartnerState>(), state =>
        {
            Assert.NotEmpty(MovePartner.From(state));
            Assert.DoesNotContain(PartnerState.New, MovePartner.From(state));
        });

    internal static T Yes<T>(Decision<T> decision) => Assert.IsType<Decision<T>.Yes>(decision).Fact;

    internal static IEnumerable<string> No<T>(Decision<T> decision) => Assert.IsType<Decision<T>.No>(decision).Why.Select(why => why.Code);
}
