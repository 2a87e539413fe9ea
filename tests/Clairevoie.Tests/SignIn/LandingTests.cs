using Clairevoie.Hall.SignIn;
using Xunit;

namespace Clairevoie.Tests.SignIn;

public sealed class LandingTests
{
    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("carte")]
    [InlineData("https://elsewhere.example")]
    [InlineData("//elsewhere.example")]
    [InlineData("/\\elsewhere.example")]
    [InlineData("/carte\\..\\elsewhere")]
    [InlineData("/carte\r\nSet-Cookie: a=b")]
    [InlineData("/ /elsewhere.example")]
    [InlineData("/\t/elsewhere.example")]
    [InlineData("/é")]
    public void An_address_that_is_not_plainly_ours_is_not_followed(string? address) => Assert.False(Landing.IsOurs(address));

    [Theory]
    [InlineData("/")]
    [InlineData("/carte?couche=perimetres#table")]
    public void An_address_of_ours_is_followed(string address) => Assert.True(Landing.IsOurs(address));
}
