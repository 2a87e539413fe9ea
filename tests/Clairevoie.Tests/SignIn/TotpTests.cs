using System.Text;
using Clairevoie.Hall.SignIn.Codes;
using Xunit;

namespace Clairevoie.Tests.SignIn;

public sealed class TotpTests
{
    /// <summary>The key of the test vectors of RFC 6238, appendix B.</summary>
    private static readonly byte[] Key = Encoding.ASCII.GetBytes("12345678901234567890");

    [Theory]
    [InlineData("123456")]
    [InlineData("")]
    [InlineData("0000000")]
    [InlineData("٢٨٧٠٨٢")]
    public void A_code_of_no_half_minute_is_refused(string code) =>
        Assert.Null(Totp.StepOfCode(Key, code, DateTimeOffset.FromUnixTimeSeconds(59), lastAccepted: 0));

    [Fact]
    public void A_code_never_serves_twice() =>
        Assert.Null(Totp.StepOfCode(Key, "287082", DateTimeOffset.FromUnixTimeSeconds(59), lastAccepted: 1));

    [Fact]
    public void A_code_is_too_old_after_a_minute() =>
        Assert.Null(Totp.StepOfCode(Key, "287082", DateTimeOffset.FromUnixTimeSeconds(59 + 61), lastAccepted: 0));

    [Theory]
    [InlineData(59, "287082")]
    [InlineData(1111111109, "081804")]
    [InlineData(1111111111, "050471")]
    [InlineData(1234567890, "005924")]
    [InlineData(2000000000, "279037")]
    [InlineData(20000000000, "353130")]
    public void The_codes_are_those_of_the_standard(long at, string code) =>
        Assert.Equal(code, Totp.CodeOf(Key, Totp.StepOf(DateTimeOffset.FromUnixTimeSeconds(at))));

    [Fact]
    public void A_clock_that_is_half_a_minute_late_is_forgiven() =>
        Assert.Equal(1, Totp.StepOfCode(Key, "287082", DateTimeOffset.FromUnixTimeSeconds(59 + 30), lastAccepted: 0));
}
