using Xunit;

namespace Clairevoie.Tests.HouseRules;

/// <summary>How a rule of the house fails: everything that breaks it, and what to do about it.</summary>
public static class Rule
{
    public static void Holds(IEnumerable<string> broken, string remedy)
    {
        var found = broken.ToList();
        Assert.True(found.Count == 0, $"{remedy}\n  {string.Join("\n  ", found)}");
    }
}
