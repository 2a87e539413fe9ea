using Xunit;

namespace Clairevoie.Tests.HouseRules;

/// <summary>The budgets of docs/house.md: small things, so that each can be read at once.</summary>
public sealed class BudgetTests
{
    /// <summary>How many exceptions were agreed. Taking one away lowers this number; it is never raised.</summary>
    private const int Agreed = 0;

    [Fact]
    public void Nothing_is_larger_than_its_budget_ever_allows() =>
        Rule.Holds(
            from measure in Measures.All
            from thing in measure.Budget.TooLarge(measure.Things)
            where !Exceptions.All.ContainsKey(thing.Name)
            select $"{thing.Name}: {thing.Size}, and {measure.Budget.Kind} never passes {measure.Budget.Never}",
            "Look for the second idea hiding there and give it its own file, method or type:");

    [Fact]
    public void Most_things_are_as_small_as_the_budget_asks() =>
        Rule.Holds(
            Measures.All.SelectMany(measure => measure.Budget.SharesOver(measure.Things)),
            "The house as a whole grows over its budget. Split the largest first:");

    [Fact]
    public void The_list_of_exceptions_only_shrinks() =>
        Assert.True(
            Exceptions.All.Count == Agreed,
            $"{Exceptions.File} holds {Exceptions.All.Count} lines and {Agreed} were agreed. Split the new one; after taking one away, lower Agreed.");

    [Fact]
    public void An_exception_that_is_no_longer_needed_is_taken_away()
    {
        var needed = Measures.All.SelectMany(measure => measure.Budget.TooLarge(measure.Things)).Select(thing => thing.Name).ToHashSet();
        Rule.Holds(Exceptions.All.Keys.Where(name => !needed.Contains(name)), $"These are within their budget again. Remove them from {Exceptions.File} and lower Agreed:");
    }
}
