// Rational approximation of tanh on [-7.9, 7.9] (the coefficients are those of Eigen's ptanh): x·p(x²) / q(x²), error under 1e-6.
// tanh(a)·sigmoid(b) needs one division: sigmoid(b) = (1 + tanh(b/2)) / 2.

@inline
function clamp(x: v128): v128 {
  const limit = f32x4.splat(7.90531110763549805)
  return f32x4.pmax(f32x4.pmin(x, limit), f32x4.neg(limit))
}

@inline
function upper(x: v128, s: v128): v128 {
  let p = f32x4.splat(-2.76076847742355e-16)
  p = f32x4.add(f32x4.mul(p, s), f32x4.splat(2.00018790482477e-13))
  p = f32x4.add(f32x4.mul(p, s), f32x4.splat(-8.60467152213735e-11))
  p = f32x4.add(f32x4.mul(p, s), f32x4.splat(5.12229709037114e-8))
  p = f32x4.add(f32x4.mul(p, s), f32x4.splat(1.48572235717979e-5))
  p = f32x4.add(f32x4.mul(p, s), f32x4.splat(6.37261928875436e-4))
  p = f32x4.add(f32x4.mul(p, s), f32x4.splat(4.89352455891786e-3))
  return f32x4.mul(p, x)
}

@inline
function lower(s: v128): v128 {
  let q = f32x4.splat(1.19825839466702e-6)
  q = f32x4.add(f32x4.mul(q, s), f32x4.splat(1.18534705686654e-4))
  q = f32x4.add(f32x4.mul(q, s), f32x4.splat(2.268434632439e-3))
  return f32x4.add(f32x4.mul(q, s), f32x4.splat(4.89352518554385e-3))
}

/** tanh(a) · sigmoid(b). */
@inline
export function gate(a: v128, b: v128): v128 {
  const x = clamp(a)
  const y = clamp(f32x4.mul(b, f32x4.splat(0.5)))
  const xx = f32x4.mul(x, x)
  const yy = f32x4.mul(y, y)
  const qa = lower(xx)
  const qb = lower(yy)
  const above = f32x4.mul(upper(x, xx), f32x4.add(qb, upper(y, yy)))
  return f32x4.div(f32x4.mul(above, f32x4.splat(0.5)), f32x4.mul(qa, qb))
}
